import type { MeilisearchApiError } from 'meilisearch'
import { SearchUnavailable } from '@/errors'
import { isMeilisearchError } from './isMeilisearchError'

/** Tells whether the engine cannot answer now, so that the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof SearchUnavailable) return true
  if (isMeilisearchError(error, 'Request') || isMeilisearchError(error, 'TaskTimeOut')) return true
  // A proxy that answers for a stopped engine sends HTML, which the client fails to parse.
  if (error instanceof SyntaxError) return true
  if (!isApiError(error)) return false
  const { status } = error.response
  return status >= 500 || status === 408 || status === 429
}

/** Tells whether the engine refuses our key, which no second try mends. */
export function isRefused(error: unknown): boolean {
  const cause = error instanceof SearchUnavailable ? error.cause : error
  return isApiError(cause) && (cause.response.status === 401 || cause.response.status === 403)
}

/** The engine's own code of an error, `index_not_found`. */
export function apiErrorCode(error: unknown): string | undefined {
  return isApiError(error) ? error.cause?.code : undefined
}

const isApiError = (error: unknown): error is MeilisearchApiError => isMeilisearchError(error, 'Api')

const CUT_CODES = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']

/** Tells whether the connection was cut in flight: after a restart of the engine, kept connections are. */
function isCut(error: unknown): boolean {
  if (!isMeilisearchError(error, 'Request')) return false
  const reason = error.cause instanceof Error ? error.cause.cause : undefined
  return reason instanceof Error && 'code' in reason && CUT_CODES.includes(String(reason.code))
}

/**
 * Runs a request, twice where the connection was cut: all of ours may be sent again to the same end.
 * @throws SearchUnavailable when the engine cannot answer, or refuses our key; any other error as it came.
 */
export async function callMeilisearch<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request().catch((error: unknown) => {
      if (isCut(error)) return request()
      throw error
    })
  } catch (error) {
    if (error instanceof SearchUnavailable || !(isUnavailable(error) || isRefused(error))) throw error
    throw new SearchUnavailable('Le moteur de recherche ne répond pas.', { cause: error })
  }
}
