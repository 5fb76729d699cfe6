import type { Payload } from 'payload'
import { InvalidInput, SearchUnavailable } from '@/errors'
import { sessionReader } from '@/features/api/apiReader'
import type { RowFacts } from '@/features/sheets/present/RowFacts'
import { noteSearch } from '@/features/usage/searchTrails'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
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
    }
  | { state: 'down' }
  | { state: 'busy'; retryAfter: number }
  | { state: 'invalid'; message: string }

const MINUTE = 60

/** The search of a results page, with each way it can fail as a state to show; it counts in the same limit as the API. `grouped`: by types, where there are several. */
export async function findForPage(
  payload: Payload,
  headers: Headers,
  params: URLSearchParams,
  grouped = false,
): Promise<PageAnswer> {
  try {
    const { readerClass, rate } = await sessionReader(payload, headers)
    const taken = await consumeReadLimit({
      payload,
      key: `search:${rate.key}`,
      limit: rate.limit,
      windowSeconds: MINUTE,
    })
    if (!taken.allowed) return { state: 'busy', retryAfter: taken.retryAfter }
    const parameters = readSearchParameters(params)
    const answer = await searchSheets({ payload, parameters, readerClass })
    const groups = grouped ? await searchGroups({ payload, answer, parameters, readerClass }) : null
    const shown = groups?.flatMap(({ hits }) => hits) ?? answer.hits
    noteSearch(
      parameters.q,
      shown.map(({ number }) => number),
    )
    const facts = await findRowFacts(payload, readerClass, shown)
    return { state: 'found', answer, groups, parameters, facts, signedIn: readerClass !== 'public' }
  } catch (error) {
    if (error instanceof SearchUnavailable) return { state: 'down' }
    if (error instanceof InvalidInput) return { state: 'invalid', message: error.message }
    throw error
  }
}
