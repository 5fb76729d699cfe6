import type { PhrasingContent, Text } from 'mdast'
import { amountFormula } from '@/features/sheets/rates/present/amountNodes'
import { CODE, MARKS } from '../MARKS'
import type { LexicalNode } from '../read/lexicalNodes'
import type { WritePlaces } from './WritePlaces'

/** `line`: a title or a cell, which hold one line. */
type Within = 'sentence' | 'title' | 'cell'

/** The nodes of a sentence as Markdown's; spaces at the ends of a line, which Markdown drops, are dropped. */
export function writePhrasing(
  nodes: readonly LexicalNode[],
  places: WritePlaces,
  within: Within = 'sentence',
): PhrasingContent[] {
  return trimmed(tree(joinedRuns(nodes), 0, { places, within }))
}

type Writing = { places: WritePlaces; within: Within }

/** One level of marks after the other: neighbours that bear a mark are held in one node of it. */
function tree(nodes: readonly LexicalNode[], level: number, writing: Writing): PhrasingContent[] {
  const mark = MARKS[level]
  if (!mark) return nodes.flatMap((node) => leaf(node, writing))
  const written: PhrasingContent[] = []
  for (let at = 0; at < nodes.length; ) {
    const bears = hasMark(nodes[at], mark.bit)
    let end = at + 1
    while (end < nodes.length && hasMark(nodes[end], mark.bit) === bears) end += 1
    const inside = tree(nodes.slice(at, end), level + 1, writing)
    if (!bears) written.push(...inside)
    else if ('tag' in mark) written.push(html(`<${mark.tag}>`), ...inside, html(`</${mark.tag}>`))
    else written.push({ type: mark.node, children: inside })
    at = end
  }
  return written
}

const html = (value: string): PhrasingContent => ({ type: 'html', value })
const hasMark = (node: LexicalNode | undefined, bit: number): boolean =>
  node?.type === 'text' && (Number(node.format) & bit) === bit

function leaf(node: LexicalNode, { places, within }: Writing): PhrasingContent[] {
  if (node.type === 'text') return words(String(node.text ?? ''), Number(node.format) || 0)
  if (node.type === 'tab') return [{ type: 'text', value: ' ' }]
  if (node.type === 'linebreak')
    return [
      within === 'sentence'
        ? { type: 'break' }
        : within === 'cell'
          ? html('<br>')
          : { type: 'text', value: ' ' },
    ]
  const formula = amountFormula(node)
  if (formula !== null) return [{ type: 'amountMark', value: formula }]
  if (node.type === 'link' || node.type === 'autolink') {
    const children = writePhrasing(node.children ?? [], places, within)
    const url = urlIn(node)
    return url && children.length > 0 ? [{ type: 'link', url: places.link(url), children }] : children
  }
  return (node.children ?? []).flatMap((child) => leaf(child, { places, within }))
}

function words(text: string, format: number): PhrasingContent[] {
  // A line end within a text is no line break of the editor's.
  const value = text.replace(/[\n\r\t]+/g, ' ')
  if (value === '') return []
  return [format & CODE ? { type: 'inlineCode', value } : { type: 'text', value }]
}

function urlIn({ fields }: LexicalNode): string | null {
  if (typeof fields !== 'object' || fields === null || !('url' in fields)) return null
  return typeof fields.url === 'string' ? fields.url : null
}

/** Neighbours of the same marks are one; spaces alone bear none. */
function joinedRuns(nodes: readonly LexicalNode[]): LexicalNode[] {
  const runs: LexicalNode[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    const isSame = node.type === 'text' && last?.type === 'text' && last.format === node.format
    if (isSame && last) runs[runs.length - 1] = { ...last, text: `${String(last.text)}${String(node.text)}` }
    else if (node.type !== 'text' || node.text !== '') runs.push(node)
  }
  return runs
}

/** Without the spaces and line breaks that start or end a block. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const left = [...nodes]
  while (left[0]?.type === 'break' || isBlank(left[0])) left.shift()
  while (left.at(-1)?.type === 'break' || isBlank(left.at(-1))) left.pop()
  const first = left[0]
  if (first?.type === 'text') left[0] = { ...first, value: first.value.replace(/^[ \t]+/, '') }
  const last = left.at(-1)
  if (last?.type === 'text') left[left.length - 1] = { ...last, value: withoutEndBlanks(last.value) }
  return left.map(aroundBreaks)
}

/** Nor those that stand around a line break. */
function aroundBreaks(node: PhrasingContent, at: number, all: readonly PhrasingContent[]): PhrasingContent {
  if (node.type !== 'text') return node
  let { value } = node satisfies Text
  if (all[at - 1]?.type === 'break') value = value.replace(/^[ \t]+/, '')
  if (all[at + 1]?.type === 'break') value = withoutEndBlanks(value)
  return { ...node, value }
}

const isBlank = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'text' && /^[ \t]*$/.test(node.value)

function withoutEndBlanks(text: string): string {
  let end = text.length
  while (end > 0 && ' \t'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
