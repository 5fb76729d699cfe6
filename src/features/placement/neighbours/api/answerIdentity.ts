import type { Payload } from 'payload'
import { TooManyRequests } from '@/errors'
import { toErrorResponse } from '@/features/people/api/toErrorResponse'
import { jwkOfPem } from '@/infra/neighbours/publicKey'
import { openPayload } from '@/infra/openPayload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import { ourKeys } from '../read/ourKeys'
import { readSite } from '../read/readSite'

const PER_MINUTE = 20

/** Who this portal is, and its public keys, the one in use first: for anybody, unsigned. What makes it sure is the fingerprint, read aloud. */
export async function answerIdentity(request: Request): Promise<Response> {
  let payload: Payload | null = null
  try {
    payload = await openPayload()
    const key = `neighbour-identity:${clientAddress(request.headers)}`
    const { allowed, retryAfter } = await consumeReadLimit({
      payload,
      key,
      limit: PER_MINUTE,
      windowSeconds: 60,
    })
    if (!allowed) throw new TooManyRequests('Trop d’appels en peu de temps.', retryAfter)
    const [{ name, departmentCode }, keys] = await Promise.all([readSite(payload), ourKeys(payload)])
    const answer = { name, departmentCode, keys: keys.map(({ pem }) => jwkOfPem(pem)) }
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return toErrorResponse(error, payload)
  }
}
