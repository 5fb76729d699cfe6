import { isDeepStrictEqual } from 'node:util'
import { plainReferences } from '../law/plainReferences'
import { plainContent } from '../sheet/plainContent'

/** What a reader reads of a scheme, all of it told on its page of changes; keywords, dates, owner and notes are not among them. */
export const CONTENT_FIELDS = [
  'title',
  'acronyms',
  'summary',
  'kind',
  'themes',
  'forWhom',
  'publics',
  'ageMin',
  'ageMax',
  'level',
  'territory',
  'conditions',
  'amount',
  'where',
  'delay',
  'steps',
  'documents',
  'appeal',
  'fees',
  'feesDetail',
  'mobilisationModes',
  'mobilisableBy',
  'mobilisationLink',
  'mobilisationDetail',
  'contacts',
  'body',
  'legalReferences',
  'officialUrl',
  'validFrom',
  'validUntil',
  'family',
] as const
export type ContentField = (typeof CONTENT_FIELDS)[number]

/** Tells whether what a reader reads differs; row ids and the difference between empty and absent do not count. */
export function hasContentChanged(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  return CONTENT_FIELDS.some((field) => !isDeepStrictEqual(read(before, field), read(after, field)))
}

const read = (content: Record<string, unknown>, field: ContentField): unknown =>
  plainContent(field === 'legalReferences' ? plainReferences(content[field]) : content[field])
