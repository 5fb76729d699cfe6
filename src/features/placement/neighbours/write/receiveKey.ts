import { addDays } from 'date-fns/addDays'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { fingerprint } from '@/domain/placement/neighbours/fingerprint'
import { acceptedKeys, type NeighbourKey, OVERLAP_DAYS } from '@/domain/placement/neighbours/NeighbourKey'
import { InvalidInput } from '@/errors'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { readPublicKey } from '@/infra/neighbours/publicKey'
import type { Caller } from '../read/authenticate'
import type { keyMessageSchema } from '../read/exchangeSchemas'
import { updateNeighbour } from './updateNeighbour'

const MOST_KEYS = 5

/**
 * A neighbour renews its key, in a message that the one before signs: both are accepted for `OVERLAP_DAYS`, or the new one alone at once where it says
 * that the old one is to be revoked. @throws InvalidInput for what is no Ed25519 key.
 */
export async function receiveKey(
  { payload, neighbour, keyId }: Caller & { payload: Payload },
  { key, revokes }: z.infer<typeof keyMessageSchema>,
): Promise<object> {
  const read = readPublicKey(key)
  if (!read) throw new InvalidInput('Cette clé n’est pas une clé Ed25519.', { field: 'key' })
  const now = clock.now()
  const known = acceptedKeys(neighbour.theirKeys ?? [], now)
  if (read.keyId === keyId) return { keyId: read.keyId }
  const until = addDays(now, OVERLAP_DAYS).toISOString()
  const before = known
    .filter((one) => one.keyId !== read.keyId && !(revokes && one.keyId === keyId))
    .map((one): NeighbourKey => ({ ...one, until: one.until ?? until }))
  const added: NeighbourKey = { ...read, addedAt: now.toISOString(), until: null }
  await updateNeighbour(payload, neighbour.id, { theirKeys: [added, ...before].slice(0, MOST_KEYS) })
  const detail = `${neighbour.name} a renouvelé sa clé : ${fingerprint(read.keyId)}${revokes ? ' (ancienne clé révoquée)' : ''}`
  await recordTrace({ payload, actor: null, action: 'neighbourKey', detail })
  return { keyId: read.keyId }
}
