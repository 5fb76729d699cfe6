import type { Payload } from 'payload'
import { TooManyRequests } from '@/errors'
import { openPayload } from '@/infra/openPayload'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import { type ApiReader, apiReader } from './apiReader'
import { toErrorResponse } from './toErrorResponse'

const MINUTE = 60

/** Runs a JSON route: who asks, how often, the answer or the error in French. Personal answers are never cached. */
export async function answerJson(
  request: Request,
  work: (context: { payload: Payload; reader: ApiReader; params: URLSearchParams }) => Promise<unknown>,
): Promise<Response> {
  let payload: Payload | null = null
  try {
    payload = await openPayload()
    const reader = await apiReader(payload, request.headers)
    const { allowed, retryAfter } = await consumeReadLimit({
      payload,
      key: `search:${reader.rate.key}`,
      limit: reader.rate.limit,
      windowSeconds: MINUTE,
    })
    if (!allowed)
      throw new TooManyRequests('Trop de recherches en peu de temps. Réessayez dans un instant.', retryAfter)
    const answer = await work({ payload, reader, params: new URL(request.url).searchParams })
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return toErrorResponse(error, payload)
  }
}
