import { fold } from '@/domain/text/foldText'
import { type AnyNode, walkNodes } from './walkNodes'

/** A title inside a rich text. `level`: 2 to 6. */
export type BodyHeading = { id: string; level: number; text: string }

/** The titles of a rich text, in order, with the ids that the page gives them. */
export function bodyHeadings(body: unknown): BodyHeading[] {
  const slugOf = headingSlugs()
  return [...walkNodes(body)].flatMap((node) => {
    if (node.type !== 'heading') return []
    const level = Number(/^h([2-6])$/.exec(String(node.tag))?.[1] ?? 2)
    return [{ id: slugOf(node), level, text: wordsOf(node) }]
  })
}

/** Gives each title of one text its id, asked in their order: `p-` and its words, a rank after those that come again. */
export function headingSlugs(): (node: object) => string {
  const given = new Map<string, number>()
  return (node) => {
    const words =
      fold(wordsOf(node))
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-') || 'titre'
    const rank = (given.get(words) ?? 0) + 1
    given.set(words, rank)
    return rank === 1 ? `p-${words}` : `p-${words}-${rank}`
  }
}

function wordsOf(node: object | AnyNode): string {
  if ('text' in node && typeof node.text === 'string') return node.text
  if (!('children' in node) || !Array.isArray(node.children)) return ''
  return node.children
    .map((child: unknown) => (typeof child === 'object' && child ? wordsOf(child) : ''))
    .join('')
}
