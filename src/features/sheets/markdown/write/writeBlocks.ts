import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { scaleCode } from '@/features/sheets/rates/present/amountNodes'
import { type Callout, calloutOf } from '@/features/sheets/richText/present/callouts'
import { uploadOf } from '@/features/sheets/richText/present/uploadOf'
import type { LexicalNode } from '../read/lexicalNodes'
import { SCALE_NAME } from '../SCALE_NAME'
import { WORDS } from '../syntax/frameSyntax'
import type { WritePlaces } from './WritePlaces'
import { writePhrasing } from './writePhrasing'
import { writeTable } from './writeTable'

/** The blocks of a text of the editor as Markdown's; empty ones are dropped. */
export function writeBlocks(nodes: readonly LexicalNode[], places: WritePlaces): RootContent[] {
  return nodes.flatMap((node) => writeBlock(node, places))
}

function writeBlock(node: LexicalNode, places: WritePlaces): RootContent[] {
  const children = node.children ?? []
  switch (node.type) {
    case 'heading': {
      const inside = writePhrasing(children, places, 'title')
      return inside.length > 0 ? [{ type: 'heading', depth: depthOf(node.tag), children: inside }] : []
    }
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }]
    case 'quote': {
      const inside = paragraphs(children, places)
      return inside.length > 0 ? [{ type: 'blockquote', children: inside }] : []
    }
    case 'list': {
      const list = writeList(node, places)
      return list ? [list] : []
    }
    case 'table': {
      const table = writeTable(node, places)
      return table ? [table] : []
    }
    case 'block':
      return writeFrame(node, places)
    case 'upload': {
      const read = uploadOf(node)
      const url = read && places.picture(read.id)
      return url ? [{ type: 'paragraph', children: [{ type: 'image', url, alt: read.alt ?? '' }] }] : []
    }
    default: {
      const inside = writePhrasing(children, places)
      return inside.length > 0 ? [{ type: 'paragraph', children: inside }] : []
    }
  }
}

function depthOf(tag: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
  const depth = Number(/^h([1-6])$/.exec(String(tag))?.[1] ?? 2)
  return depth === 1 || depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2
}

/** Two line breaks part paragraphs where the editor has none: in an item, in a quotation. */
function paragraphs(nodes: readonly LexicalNode[], places: WritePlaces): Paragraph[] {
  const parts: LexicalNode[][] = [[]]
  for (const [at, node] of nodes.entries()) {
    const isParting = node.type === 'linebreak' && nodes[at + 1]?.type === 'linebreak'
    const isSecond = node.type === 'linebreak' && nodes[at - 1]?.type === 'linebreak'
    if (isParting || isSecond) parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts.flatMap((part): Paragraph[] => {
    const children: PhrasingContent[] = writePhrasing(part, places)
    return children.length > 0 ? [{ type: 'paragraph', children }] : []
  })
}

function writeList(list: LexicalNode, places: WritePlaces): List | null {
  const items: ListItem[] = []
  for (const item of list.children ?? []) {
    const lists = (item.children ?? []).filter(({ type }) => type === 'list')
    const words = (item.children ?? []).filter(({ type }) => type !== 'list')
    const said = paragraphs(words, places)
    const nested = lists.flatMap((each) => writeList(each, places) ?? [])
    const last = items.at(-1)
    if (said.length > 0) items.push(itemOf([...said, ...nested]))
    else if (last) items[items.length - 1] = itemOf([...last.children, ...nested])
    // Nothing to hang a list from: its items stand here.
    else items.push(...nested.flatMap(({ children }) => children))
  }
  if (items.length === 0) return null
  const isNumbered = list.listType === 'number'
  const start = typeof list.start === 'number' ? list.start : 1
  return {
    type: 'list',
    ordered: isNumbered,
    start: isNumbered ? start : null,
    spread: false,
    children: items,
  }
}

const itemOf = (children: ListItem['children']): ListItem => ({
  type: 'listItem',
  spread: isSpread(children),
  children,
})

/** Blank lines part its paragraphs, its lists, and words from a list that does not start at 1, which would be read as more words. */
const isSpread = (children: ListItem['children']): boolean =>
  children.filter(({ type }) => type === 'paragraph').length > 1 ||
  children.filter(({ type }) => type === 'list').length > 1 ||
  children.some((child) => child.type === 'list' && (child.start ?? 1) !== 1)

function writeFrame(node: LexicalNode, places: WritePlaces): RootContent[] {
  const scale = scaleCode(node)
  if (scale !== null) return [frame(SCALE_NAME, scale, [])]
  const callout = calloutOf(node)
  if (!callout) return []
  // What `calloutOf` reads are nodes of the editor.
  const inside = writeBlocks(callout.nodes as LexicalNode[], places)
  return [frame(callout.kind.code, wordsOf(callout), inside)]
}

const wordsOf = ({ places, sheets }: Callout): string => [...places, ...sheets].join(', ')

function frame(name: string, words: string, children: RootContent[]): ContainerDirective {
  return {
    type: 'containerDirective',
    name,
    attributes: words ? { [WORDS]: words } : {},
    // What `writeBlocks` makes of a frame's nodes are blocks.
    children: children as BlockContent[],
  }
}
