import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { rateLimitKey } from './rateLimitKey'

/** Clears a counter. Answers whether there was one. */
export async function forgetRateLimit({ payload, key }: { payload: Payload; key: string }): Promise<boolean> {
  const gone: unknown = await payload.db.deleteOne({
    collection: SLUGS.rateLimits,
    where: { key: { equals: rateLimitKey(key) } },
  })
  return Boolean(gone)
}
