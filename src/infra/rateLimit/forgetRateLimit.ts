import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { rateLimitKey } from './rateLimitKey'

type Counter = { payload: Payload; key: string; until?: string }

/** Clears a counter; with `until`, only in the window that ends then. Answers whether there was one. */
export async function forgetRateLimit({ payload, key, until }: Counter): Promise<boolean> {
  const ofKey = { key: { equals: rateLimitKey(key) } }
  const gone: unknown = await payload.db.deleteOne({
    collection: SLUGS.rateLimits,
    where: until === undefined ? ofKey : { and: [ofKey, { expiresAt: { equals: until } }] },
  })
  return Boolean(gone)
}
