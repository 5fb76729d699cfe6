import { isDeepStrictEqual } from 'node:util'
import { plainContent } from '../sheet/plainContent'

/** What a reader reads of a sheet of the guide; its place in the plan, keywords, dates, owner and notes are not among them. */
export const ARTICLE_CONTENT = [
  'title',
  'acronyms',
  'summary',
  'body',
  'legalReferences',
  'validFrom',
  'validUntil',
] as const

/** Tells whether what a reader reads differs; row ids and the difference between empty and absent do not count. */
export function hasArticleChanged(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  return ARTICLE_CONTENT.some(
    (field) => !isDeepStrictEqual(plainContent(before[field]), plainContent(after[field])),
  )
}
