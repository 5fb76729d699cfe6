import { walkNodes } from '@/features/sheets/richText/present/walkNodes'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import type { Scheme } from '@/payload-types'

/** What the summary of a sheet holds at most. */
const LONGEST = 400

/**
 * The summary of a sheet that has none of its own: the first sentences of its first paragraph, as many as a summary holds; its title
 * where it has no paragraph.
 */
export function derivedSummary(body: unknown, title: string): string {
  const first = [...walkNodes(body)].find(
    ({ type, children }) => type === 'paragraph' && (children?.length ?? 0) > 0,
  )
  if (!first) return title
  // A paragraph of the editor's, alone in a text.
  const text = richTextToPlain({ root: { type: 'root', children: [first] } } as unknown as Scheme['body'])
    .replace(/\s+/g, ' ')
    .trim()
  const sentences = text.split(/(?<=[.!?…]) (?=[\p{Lu}«])/u)
  let summary = ''
  for (const sentence of sentences) {
    const longer = summary ? `${summary} ${sentence}` : sentence
    if (longer.length > LONGEST) break
    summary = longer
  }
  if (text === '') return title
  return summary || `${atLastWord(text.slice(0, LONGEST - 1))}…`
}

/** Cut before the word, or the code of an amount, that it stops in. */
function atLastWord(text: string): string {
  const code = text.lastIndexOf('{{')
  const whole = code > text.lastIndexOf('}}') ? text.slice(0, code) : text
  const space = whole.lastIndexOf(' ')
  return space > 0 ? whole.slice(0, space) : whole
}
