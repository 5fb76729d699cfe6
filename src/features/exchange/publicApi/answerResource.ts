import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { NotSignedIn, TooManyRequests } from '@/errors'
import { apiReader } from '@/features/people/api/apiReader'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { openPayload } from '@/infra/openPayload'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'

const MINUTE = 60

type Context = { payload: Payload; readerClass: ReaderClass; params: URLSearchParams }
/** What a resource answers; `lastChange` is an ISO 8601 instant. */
type Resource = { body: object; lastChange: string | null }

/**
 * Answers a resource of the public API: who asks, how often, the JSON with a strong ETag, or 304 when the caller holds it already. The
 * answer depends on the caller, so that only the caller's own cache may keep it.
 */
export async function answerResource(
  request: Request,
  work: (context: Context) => Promise<Resource>,
): Promise<Response> {
  let payload: Payload | null = null
  try {
    payload = await openPayload()
    const readerClass = await admit(payload, request.headers)
    const { body, lastChange } = await work({
      payload,
      readerClass,
      params: new URL(request.url).searchParams,
    })
    return answer(request, JSON.stringify(body), lastChange)
  } catch (error) {
    const refusal = toErrorResponse(error, payload)
    refusal.headers.set('cache-control', 'no-store')
    return refusal
  }
}

async function admit(payload: Payload, headers: Headers): Promise<ReaderClass> {
  const { readerClass, rate } = await apiReader(payload, headers).catch((error: unknown) => {
    const isAnonymous = error instanceof NotSignedIn && !headers.has('authorization')
    throw isAnonymous ? new NotSignedIn('Donnez une clé : « Authorization: Bearer … ».') : error
  })
  const { allowed, retryAfter } = await consumeReadLimit({
    payload,
    key: `api:${rate.key}`,
    limit: rate.limit,
    windowSeconds: MINUTE,
  })
  if (!allowed)
    throw new TooManyRequests('Trop de requêtes en peu de temps. Réessayez dans un instant.', retryAfter)
  return readerClass
}

function answer(request: Request, json: string, lastChange: string | null): Response {
  const etag = `"${createHash('sha256').update(json).digest('base64url')}"`
  const headers = new Headers({ etag, 'cache-control': 'private, no-cache', vary: 'Authorization, Cookie' })
  if (lastChange) headers.set('last-modified', new Date(lastChange).toUTCString())
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(json, { headers })
}

/** `If-None-Match` compares weakly (RFC 9110): a proxy that compressed the answer has made its tag a weak one. */
function holds(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
