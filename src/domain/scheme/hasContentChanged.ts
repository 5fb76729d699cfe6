import { isDeepStrictEqual } from 'node:util'

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
  return CONTENT_FIELDS.some((field) => !isDeepStrictEqual(plain(before[field]), plain(after[field])))
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
