import type { MeilisearchApiError } from 'meilisearch'
import { isMeilisearchError } from '../isMeilisearchError'

const UNREADABLE = 'unreadable answer'

/**
 * Why the engine did not answer, in a few words that hold neither its address nor our key: `ECONNREFUSED`, `timeout`,
 * `403 invalid_api_key`. The sentences of the client and of the engine are left out: they may name both.
 */
export function faultOf(error: unknown): string {
  let deepest = 'unknown'
  for (let one: unknown = error; one instanceof Error; one = one.cause) {
    if (isApiError(one)) return [one.response.status, one.cause?.code].filter(Boolean).join(' ')
    if (isTimeout(one)) return 'timeout'
    if ('code' in one && typeof one.code === 'string' && /^[A-Z][A-Z_]+$/.test(one.code)) return one.code
    if (isUnreadable(one)) return UNREADABLE
    deepest = /^[a-z ]+$/i.test(one.message) ? one.message : one.name
  }
  return deepest
}

/** The answer is no JSON, or not of the shape that it should have: the errors of zod are known by their issues. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof SyntaxError || (error instanceof Error && 'issues' in error)

/** The engine held the connection and said nothing in time: frozen, or out of reach. */
export function isFrozen(error: unknown): boolean {
  for (let one: unknown = error; one instanceof Error; one = one.cause) if (isTimeout(one)) return true
  return false
}

const isTimeout = (error: Error): boolean =>
  error.name === 'MeilisearchRequestTimeOutError' ||
  ('code' in error && ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'].includes(String(error.code)))

const isApiError = (error: unknown): error is MeilisearchApiError => isMeilisearchError(error, 'Api')
