import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import type { Payload } from 'payload'
import { TooManyRequests } from '@/errors'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { openPayload } from '@/infra/openPayload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'

const MINUTE = 60
/** A first download asks some forty times. */
const MOST_A_MINUTE = 600
const compressed = promisify(deflate)
const NO_STORE = { 'cache-control': 'no-store' }

/** What an answer of the offline reading is: JSON, or bytes that leave compressed. */
export type OfflineAnswer = { json: unknown } | { bytes: Buffer }

/** Runs a route of the offline reading: the answer, never kept by a browser's cache, or the error in French. */
export async function answerOffline(
  request: Request,
  work: (context: { payload: Payload; params: URLSearchParams; address: string }) => Promise<OfflineAnswer>,
): Promise<Response> {
  let payload: Payload | null = null
  try {
    payload = await openPayload()
    const address = clientAddress(request.headers)
    const { allowed, retryAfter } = await consumeReadLimit({
      payload,
      key: `offline:${address}`,
      limit: MOST_A_MINUTE,
      windowSeconds: MINUTE,
    })
    if (!allowed)
      throw new TooManyRequests('Trop de demandes en peu de temps. Réessayez dans un instant.', retryAfter)
    const answer = await work({ payload, address, params: new URL(request.url).searchParams })
    if ('json' in answer) return Response.json(answer.json, { headers: NO_STORE })
    return new Response(new Uint8Array(await compressed(answer.bytes, { level: 9 })), {
      headers: { ...NO_STORE, 'content-type': 'application/octet-stream' },
    })
  } catch (error) {
    const refusal = toErrorResponse(error, payload)
    refusal.headers.set('cache-control', 'no-store')
    return refusal
  }
}
