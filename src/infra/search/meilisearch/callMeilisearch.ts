import { MeilisearchApiError, MeilisearchRequestError, MeilisearchTaskTimeOutError } from 'meilisearch'
import { SearchUnavailable } from '@/errors'

/** Tells whether the engine cannot answer now, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof SearchUnavailable) return true
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchTaskTimeOutError) return true
  // A proxy that answers for a stopped engine sends HTML, which the client fails to parse.
  if (error instanceof SyntaxError) return true
  if (!(error instanceof MeilisearchApiError)) return false
  const { status } = error.response
  return status >= 500 || status === 408 || status === 429
}

/** The engine's own code of an error, `index_not_found`. */
export function apiErrorCode(error: unknown): string | undefined {
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined
}

/** Runs a request. @throws SearchUnavailable when the engine cannot answer; any other error as it came. */
export async function callMeilisearch<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof SearchUnavailable || !isUnavailable(error)) throw error
    throw new SearchUnavailable('Le moteur de recherche ne répond pas.', { cause: error })
  }
}
