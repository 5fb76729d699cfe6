import type { PhrasingContent } from 'mdast'
import { AMOUNT_BLOCK } from '@/features/sheets/rates/present/amountNodes'
import { CODE, MARKS } from '../MARKS'
import type { MarkdownPlaces, ReadNotes } from '../MarkdownReading'
import { blockNode, joinTexts, type LexicalNode, lineBreak, textNode } from './lexicalNodes'

export type Reading = {
  places: MarkdownPlaces
  notes: ReadNotes
  /** The addresses of `[references][1]`, by their lower-case labels. */
  definitions: ReadonlyMap<string, string>
}

type Inline = Reading & { format: number; isLink: boolean }

/** The words of a sentence as nodes of the editor. */
export function readPhrasing(nodes: readonly PhrasingContent[], reading: Reading): LexicalNode[] {
  return joinTexts(within(nodes, { ...reading, format: 0, isLink: false }))
}

function within(nodes: readonly PhrasingContent[], inline: Inline): LexicalNode[] {
  let format = inline.format
  return nodes.flatMap((node) => {
    if (node.type !== 'html') return read(node, { ...inline, format })
    const change = changeOf(node.value)
    if (!change) {
      inline.notes.warnings.push({ line: lineOf(node), rule: 'balise HTML : gardée comme du texte' })
      return [textNode(node.value, format)]
    }
    if (change.bit === 0) return [lineBreak()]
    format = change.isEnd ? format & ~change.bit : format | change.bit
    return []
  })
}

/** What `<sup>`, `</sup>` or `<br>` changes; `null` for another tag. */
function changeOf(html: string): { bit: number; isEnd: boolean } | null {
  const [, slash, tag] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(html) ?? []
  if (tag?.toLowerCase() === 'br') return { bit: 0, isEnd: false }
  const mark = MARKS.find((each) => 'tag' in each && each.tag === tag?.toLowerCase())
  return mark ? { bit: mark.bit, isEnd: slash === '/' } : null
}

function read(node: PhrasingContent, inline: Inline): LexicalNode[] {
  const { format, notes } = inline
  switch (node.type) {
    case 'text':
      return [textNode(node.value.replaceAll('\n', ' '), format)]
    case 'inlineCode':
      return [textNode(node.value, format | CODE)]
    case 'strong':
      return within(node.children, { ...inline, format: format | 1 })
    case 'emphasis':
      return within(node.children, { ...inline, format: format | 2 })
    case 'break':
      return [lineBreak()]
    case 'amountMark':
      return [amountNode(node.value, inline)]
    case 'link':
      return linkNodes(node.url, node.children, lineOf(node), inline)
    case 'linkReference': {
      const url = inline.definitions.get(node.identifier)
      return url === undefined
        ? within(node.children, inline)
        : linkNodes(url, node.children, lineOf(node), inline)
    }
    default:
      notes.faults.push({ line: lineOf(node), rule: refusalOf(node.type) })
      return []
  }
}

const refusalOf = (type: string): string =>
  type.startsWith('image')
    ? 'une image se met seule, entre deux lignes vides : fiche refusée'
    : `« ${type} » n’a pas de place dans une fiche : fiche refusée`

function amountNode(formula: string, { places }: Inline): LexicalNode {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: { id: places.newId(), blockType: AMOUNT_BLOCK, blockName: '', formula },
  }
}

function linkNodes(
  url: string,
  children: readonly PhrasingContent[],
  line: number,
  inline: Inline,
): LexicalNode[] {
  const { places, notes } = inline
  const inside = joinTexts(within(children, { ...inline, isLink: true }))
  const led = places.link(url)
  if ('fault' in led) notes.faults.push({ line, rule: led.fault })
  const target = 'fault' in led ? url : led.url
  const fields = { linkType: 'custom', newTab: false, url: target }
  return inside.length === 0 ? [] : [blockNode('link', inside, { version: 3, id: places.newId(), fields })]
}

export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
  node.position?.start.line ?? 0
