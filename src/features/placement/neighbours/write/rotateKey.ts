import { addDays } from 'date-fns/addDays'
import type { Payload } from 'payload'
import { mayKeepNeighbours } from '@/access/placementRights'
import { fingerprint } from '@/domain/placement/neighbours/fingerprint'
import { OVERLAP_DAYS } from '@/domain/placement/neighbours/NeighbourKey'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { withLease } from '@/infra/lease/withLease'
import { makeKey, ourKeys } from '../read/ourKeys'
import { announceKey } from './announceKey'

/**
 * Makes a new key of ours, which is the one in use from now on; the one before is accepted for `OVERLAP_DAYS`, in which each neighbour is told of the new one
 * in a message that the old one signs. One that is not told by then is given the new key by hand.
 */
export async function rotateKey({
  payload,
  actor,
  address,
}: MemberContext): Promise<'refused' | 'busy' | null> {
  if (!mayKeepNeighbours(actor)) {
    await recordTrace({
      payload,
      actor,
      action: 'refused',
      detail: 'renouveler la clé des échanges',
      address,
    })
    return 'refused'
  }
  const keyId = await withLease(payload, 'neighbour-key', async () => {
    const [current] = await ourKeys(payload)
    const made = await makeKey(payload)
    await payload.db.updateOne({
      collection: SLUGS.neighbourKeys,
      where: { keyId: { equals: current.keyId } },
      data: { retiresAt: addDays(clock.now(), OVERLAP_DAYS).toISOString() },
      returning: false,
    })
    return made
  })
  if (!keyId) return 'busy'
  const detail = `Notre clé : ${fingerprint(keyId)}`
  await recordTrace({ payload, actor, action: 'neighbourKey', detail, address })
  await announceKey(payload)
  return null
}

/** Wipes the private keys whose time is over. Returns how many. */
export async function wipeRetiredKeys(payload: Payload): Promise<number> {
  const over = { retiresAt: { less_than_equal: clock.now().toISOString() } }
  const { docs } = await payload.find({
    collection: SLUGS.neighbourKeys,
    where: over,
    limit: 100,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
  })
  if (docs.length > 0) await payload.db.deleteMany({ collection: SLUGS.neighbourKeys, where: over })
  return docs.length
}
