import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { findPinned } from '@/features/finding/search/read/findPinned'
import { type SearchParameters, toSearchQuery } from '@/features/finding/search/read/searchParameters'
import type { SearchHit } from '@/infra/search/SearchAnswer'
import { searchEngine } from '@/infra/search/select'

/** A downloaded list stops there, and says so. */
export const MOST_ROWS = 5000
const PAGE_SIZE = 100

/**
 * Everything that a search finds, in the order of its pages, at most 5,000 sheets.
 * @throws InvalidInput, SearchUnavailable
 */
export async function findList(
  payload: Payload,
  parameters: SearchParameters,
  readerClass: ReaderClass,
): Promise<{ hits: Pick<SearchHit, 'type' | 'number'>[]; total: number }> {
  const engine = await searchEngine()
  const pinned = await findPinned(payload, parameters.q)
  const hits: Pick<SearchHit, 'type' | 'number'>[] = []
  for (let page = 1; ; page++) {
    const query = toSearchQuery({ ...parameters, page, pageSize: PAGE_SIZE }, readerClass, pinned)
    const answer = await engine.search(query)
    hits.push(...answer.hits.map(({ type, number }) => ({ type, number })))
    const isLast = answer.hits.length < PAGE_SIZE || hits.length >= MOST_ROWS
    if (isLast) return { hits, total: answer.total }
  }
}
