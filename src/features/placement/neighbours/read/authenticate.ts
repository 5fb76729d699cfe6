import type { Payload } from 'payload'
import { acceptedKeys } from '@/domain/placement/neighbours/NeighbourKey'
import { env } from '@/env'
import { NotAllowed, NotSignedIn, TooManyRequests } from '@/errors'
import { clock } from '@/infra/clock'
import { NONCE_SECONDS } from '@/infra/neighbours/signatureRules'
import { type SignatureFault, verifySignature } from '@/infra/neighbours/verifySignature'
import { clientAddress } from '@/infra/rateLimit/clientAddress'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { PlacementNeighbour } from '@/payload-types'
import { findNeighbours, isOpenExchange } from './findNeighbours'

const MINUTE = 60
/** Calls a minute of one address, of one neighbour. */
const PER_ADDRESS = 240
const PER_NEIGHBOUR = 120

const WORDS: Readonly<Record<SignatureFault, string>> = {
  unsigned: 'Cet appel n’est pas signé.',
  unknownKey: 'Cette clé est inconnue ou révoquée.',
  clock: 'L’heure de cet appel s’écarte de plus de cinq minutes de celle de ce portail.',
  digest: 'Le contenu de cet appel n’est pas celui qui a été signé.',
  signature: 'La signature de cet appel n’est pas valable.',
}

/** Who calls, with which of its keys. */
export type Caller = { neighbour: PlacementNeighbour; keyId: string }

/**
 * The neighbour that signed a call. @throws NotSignedIn for an unknown or revoked key, a clock too far off, a body or a signature that is not
 * its own, a call already made; NotAllowed where the exchange is suspended; TooManyRequests.
 */
export async function authenticate(payload: Payload, request: Request, body: string): Promise<Caller> {
  await slowDown(payload, `neighbour-address:${clientAddress(request.headers)}`, PER_ADDRESS)
  const neighbours = (await findNeighbours(payload)).filter(
    ({ verifiedAt, revokedAt }) => verifiedAt && !revokedAt,
  )
  const holders = new Map(
    neighbours.flatMap((neighbour) =>
      acceptedKeys(neighbour.theirKeys ?? [], clock.now()).map(
        ({ keyId, pem }) => [keyId, { neighbour, pem }] as const,
      ),
    ),
  )
  const { pathname, search } = new URL(request.url)
  const signed = {
    method: request.method,
    url: new URL(pathname + search, env.SITE_URL),
    headers: request.headers,
    body,
  }
  const verified = await verifySignature(signed, (keyId) => holders.get(keyId)?.pem ?? null)
  if (verified.fault) throw new NotSignedIn(WORDS[verified.fault])
  const { keyId, nonce } = verified
  const neighbour = holders.get(keyId)?.neighbour
  if (!neighbour) throw new NotSignedIn(WORDS.unknownKey)
  const first = { payload, key: `neighbour-nonce:${keyId}:${nonce}`, limit: 1, windowSeconds: NONCE_SECONDS }
  if (!(await consumeRateLimit(first)).allowed) throw new NotSignedIn('Cet appel a déjà été reçu.')
  await slowDown(payload, `neighbour:${neighbour.id}`, PER_NEIGHBOUR)
  if (!isOpenExchange(neighbour)) throw new NotAllowed('Cet échange est suspendu.')
  return { neighbour, keyId }
}

async function slowDown(payload: Payload, key: string, limit: number): Promise<void> {
  const { allowed, retryAfter } = await consumeReadLimit({ payload, key, limit, windowSeconds: MINUTE })
  if (!allowed) throw new TooManyRequests('Trop d’appels en peu de temps.', retryAfter)
}
