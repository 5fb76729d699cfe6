import type { Payload } from 'payload'
import { RepereError, TooManyRequests } from '@/errors'

/** The one mapper of errors to JSON: our own by code and status, anything else a 500 that says nothing and is logged. */
export function toErrorResponse(error: unknown, payload: Payload | null): Response {
  if (!(error instanceof RepereError)) {
    payload?.logger.error({ msg: 'Unknown error in a JSON route', err: error })
    return Response.json(
      { error: { code: 'internal', message: 'Une erreur est survenue. Réessayez dans un instant.' } },
      { status: 500 },
    )
  }
  const headers = new Headers()
  if (error instanceof TooManyRequests) headers.set('retry-after', String(error.retryAfter))
  const { code, message, field, status } = error
  return Response.json({ error: { code, message, ...(field ? { field } : {}) } }, { status, headers })
}
