import type { Payload } from 'payload'
import { InvalidInput, SearchUnavailable } from '@/errors'
import { apiReader } from '@/features/api/apiReader'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { findHitFacts, type HitFacts } from './findHitFacts'
import { readSearchParameters, type SearchParameters } from './searchParameters'
import { type LabelledAnswer, searchSheets } from './searchSheets'

export type PageAnswer =
  | { state: 'found'; answer: LabelledAnswer; facts: Map<string, HitFacts>; parameters: SearchParameters }
  | { state: 'down' }
  | { state: 'busy'; retryAfter: number }
  | { state: 'invalid'; message: string }

const MINUTE = 60

/** The search of the results page, with each way it can fail as a state to show; it counts in the same limit as the API. */
export async function findForPage(
  payload: Payload,
  headers: Headers,
  params: URLSearchParams,
): Promise<PageAnswer> {
  try {
    const { readerClass, rate } = await apiReader(payload, headers)
    const taken = await consumeRateLimit({
      payload,
      key: `search:${rate.key}`,
      limit: rate.limit,
      windowSeconds: MINUTE,
    })
    if (!taken.allowed) return { state: 'busy', retryAfter: taken.retryAfter }
    const parameters = readSearchParameters(params)
    const answer = await searchSheets({ payload, parameters, readerClass })
    return {
      state: 'found',
      answer,
      parameters,
      facts: await findHitFacts(payload, readerClass, answer.hits),
    }
  } catch (error) {
    if (error instanceof SearchUnavailable) return { state: 'down' }
    if (error instanceof InvalidInput) return { state: 'invalid', message: error.message }
    throw error
  }
}
