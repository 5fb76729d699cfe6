import { InvalidInput, SearchUnavailable } from '@/errors'
import { noteSearch } from '@/features/finding/usage/searchTrails'
import { readerRate } from '@/features/people/api/readerRate'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { Emptier } from '@/ui/filters/namedEmptiers'
import { findEmptiers } from './findEmptiers'
import { findPinned } from './findPinned'
import { findRowFacts } from './findRowFacts'
import { type SearchGroup, searchGroups } from './searchGroups'
import { readSearchParameters, type SearchParameters } from './searchParameters'
import { type LabelledAnswer, searchSheets } from './searchSheets'

export type PageAnswer =
  | {
      state: 'found'
      answer: LabelledAnswer
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

const MINUTE = 60

/**
 * The search of a results page for who may read it, with each way it can fail as a state to show; it counts in the same limit as the
 * API. `grouped`: by types, where there are several.
 */
export async function findForPage(
  reader: CurrentReader,
  headers: Headers,
  params: URLSearchParams,
  grouped = false,
): Promise<PageAnswer> {
  const { payload, readerClass } = reader
  const rate = readerRate(reader, headers)
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
    const groups = grouped ? await searchGroups({ answer, parameters, readerClass, pinned }) : null
    const shown = groups?.flatMap(({ hits }) => hits) ?? answer.hits
    noteSearch(
      parameters.q,
      shown.map(({ number }) => number),
    )
    const facts = await findRowFacts(payload, readerClass, shown)
    const emptiers =
      answer.total === 0
        ? await findEmptiers({ payload, readerClass, pinned, params }, parameters, grouped ? [] : ['type'])
        : []
    const signedIn = readerClass !== 'public'
    return { state: 'found', answer, groups, parameters, facts, signedIn, emptiers }
  } catch (error) {
    if (error instanceof SearchUnavailable) return { state: 'down' }
    if (error instanceof InvalidInput) return { state: 'invalid', message: error.message }
    throw error
  }
}
