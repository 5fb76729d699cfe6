import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { rateLimitKey } from './rateLimitKey'

/** Returns one use taken with `consumeRateLimit`. */
export async function giveBackRateLimit({ payload, key }: { payload: Payload; key: string }): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.rateLimits,
    where: { and: [{ key: { equals: rateLimitKey(key) } }, { count: { greater_than: 0 } }] },
    data: { count: { $inc: -1 } },
    options: { atomic: true },
  })
}
