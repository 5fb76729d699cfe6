import { InvalidInput, SearchUnavailable } from '@/errors'
import { noteSearch } from '@/features/finding/usage/searchTrails'
import { readerRate } from '@/features/people/api/readerRate'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { searchEngine } from '@/infra/search/select'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import type { Emptier } from '@/ui/filters/namedEmptiers'
import { findEmptiers } from './findEmptiers'
import { findPinned } from './findPinned'
import { findRowFacts } from './findRowFacts'
import { type ResultRows, resultRows } from './resultRows'
import { type SearchGroup, searchGroups } from './searchGroups'
import { readSearchParameters, type SearchParameters, toSearchQuery } from './searchParameters'
import { type LabelledAnswer, searchSheets } from './searchSheets'

export type PageAnswer =
  | {
      state: 'found'
      answer: LabelledAnswer
      /** Its page with equal titles in one row, where that is asked; the hits of the answer else. */
      list: ResultRows
      /** The same, type by type, where that is how it is shown. */
      groups: SearchGroup[] | null
      facts: Map<string, RowFacts>
      parameters: SearchParameters
      signedIn: boolean
      /** Where nothing is found: the filters without which something would be. */
      emptiers: Emptier[]
    }
  | { state: 'down' }
  | { state: 'busy'; retryAfter: number }
  | { state: 'invalid'; message: string }

/** Equal titles in one row, types apart; `near`: the place from which the nearest is chosen. */
type Rows = { near: { lat: number; lng: number } | null }

const MINUTE = 60

/**
 * The search of a results page for who may read it, with each way it can fail as a state to show; it counts in the same limit as the
 * API. `merged`: its rows, where they are not one a sheet.
 */
export async function findForPage(
  reader: CurrentReader,
  headers: Headers,
  params: URLSearchParams,
  merged: Rows | null = null,
): Promise<PageAnswer> {
  const { payload, readerClass } = reader
  const rate = await readerRate(reader, headers)
  try {
    const taken = await consumeReadLimit({
      payload,
      key: `search:${rate.key}`,
      limit: rate.limit,
      windowSeconds: MINUTE,
    })
    if (!taken.allowed) return { state: 'busy', retryAfter: taken.retryAfter }
    const parameters = readSearchParameters(params)
    const pinned = await findPinned(payload, parameters.q)
    const answer = await searchSheets({ payload, parameters, readerClass, pinned })
    const { list, groups } = merged
      ? await mergedRows(answer, toSearchQuery(parameters, readerClass, pinned), merged)
      : { list: plainRows(answer), groups: null }
    const shown = (groups ?? [list]).flatMap(({ rows }) =>
      rows.flatMap(({ hit, twins }) => [hit.number, ...twins.map(({ number }) => number)]),
    )
    noteSearch(parameters.q, shown)
    const facts = await findRowFacts(payload, readerClass, shown)
    const emptiers =
      answer.total === 0
        ? await findEmptiers({ payload, readerClass, pinned, params }, parameters, merged ? [] : ['type'])
        : []
    const signedIn = readerClass !== 'public'
    return { state: 'found', answer, list, groups, parameters, facts, signedIn, emptiers }
  } catch (error) {
    if (error instanceof SearchUnavailable) return { state: 'down' }
    if (error instanceof InvalidInput) return { state: 'invalid', message: error.message }
    throw error
  }
}

function plainRows({ hits, total }: LabelledAnswer): ResultRows {
  return { rows: hits.map((hit) => ({ hit, km: null, twins: [] })), count: total }
}

async function mergedRows(answer: LabelledAnswer, query: SearchQuery, { near }: Rows) {
  const found = answer.total > 1 ? await (await searchEngine()).list(query, LAST_HIT) : []
  const groups = await searchGroups({ answer, query, found, near })
  const list =
    groups || found.length === 0
      ? plainRows(answer)
      : await resultRows({ query, found, near, hits: answer.hits })
  return { list, groups }
}
