import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { countMissedSearch } from '@/features/finding/usage/write/countMissedSearch'
import { assertFilled } from '@/features/sheets/index/assertFilled'
import type { SearchAnswer } from '@/infra/search/SearchAnswer'
import { searchEngine } from '@/infra/search/select'
import { findPinned } from './findPinned'
import { type LabelledFacets, labelledFacets } from './labelledFacets'
import { type SearchParameters, toSearchQuery } from './searchParameters'

export type LabelledAnswer = Omit<SearchAnswer, 'facets'> & LabelledFacets

type Args = {
  payload: Payload
  parameters: SearchParameters
  readerClass: ReaderClass
  /** What `findPinned` gives for its words, where it was read already. */
  pinned?: string[]
}

/**
 * The one search of the portal and of the API: pinned answers first, facets with French labels; a search that finds
 * nothing, with nothing filtered, is counted by its words alone.
 * @throws InvalidInput, SearchUnavailable
 */
export async function searchSheets({
  payload,
  parameters,
  readerClass,
  pinned,
}: Args): Promise<LabelledAnswer> {
  const engine = await searchEngine()
  const query = toSearchQuery(parameters, readerClass, pinned ?? (await findPinned(payload, parameters.q)))
  const answer = await engine.search(query)
  if (answer.total === 0) await assertFilled(payload, readerClass)
  const { filters, age, near, bounds, openAt } = query
  const unfiltered =
    Object.keys(filters).length === 0 && [age, near, bounds, openAt].every((range) => range === null)
  if (answer.total === 0 && unfiltered && query.text.trim() !== '') countMissedSearch(payload, query.text)
  const ask = { payload, query, sought: parameters.sought }
  return { ...answer, ...(await labelledFacets(ask, answer.facets)) }
}
