import type { Payload } from 'payload'
import { isEditor, type Reader } from '@/access/roles'
import { TooManyRequests } from '@/errors'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'

/** Requests a minute. A page of the admin makes some twenty of them. */
const PER_EDITOR = 3000
const PER_ACCOUNT = 300
const PER_ANONYMOUS_ADDRESS = 300
const MINUTE = 60

type Asking = { payload: Payload; user: (Reader & { id: string }) | null; headers: Headers }

/** Counts one request to the REST API. @throws TooManyRequests with the seconds to wait. */
export async function restRate({ payload, user, headers }: Asking): Promise<void> {
  const { allowed, retryAfter } = await consumeReadLimit({
    payload,
    key: user ? `rest:account:${user.id}` : `rest:address:${clientAddress(headers)}`,
    limit: user ? (isEditor(user) ? PER_EDITOR : PER_ACCOUNT) : PER_ANONYMOUS_ADDRESS,
    windowSeconds: MINUTE,
  })
  if (!allowed)
    throw new TooManyRequests('Trop de requêtes en peu de temps. Réessayez dans un instant.', retryAfter)
}
