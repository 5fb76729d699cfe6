import type { Payload } from 'payload'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { shortageCriteria } from '../present/shortageCriteria'

const HOUR_SECONDS = 3600

type Missed = { payload: Payload; profile: PlacementProfile; userId: string }

/**
 * Keeps what was looked for and not found: the criteria alone, nobody. The same criteria of the same person within an hour count once,
 * which a hash that ends with the hour tells.
 */
export async function noteShortage({ payload, profile, userId }: Missed): Promise<void> {
  const criteria = shortageCriteria(profile)
  const key = `shortage:${userId}:${JSON.stringify(criteria)}`
  const { allowed } = await consumeRateLimit({ payload, key, limit: 1, windowSeconds: HOUR_SECONDS })
  if (!allowed) return
  await payload.create({
    collection: SLUGS.placeShortages,
    data: { kind: 'search', at: clock.now().toISOString(), criteria },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
}
