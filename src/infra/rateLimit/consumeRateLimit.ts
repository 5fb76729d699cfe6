import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { rateLimitKey } from './rateLimitKey'

export type RateLimit = { payload: Payload; key: string; limit: number; windowSeconds: number }

export type RateLimitAnswer = {
  allowed: boolean
  /** Used in the running window, this call included; never above the limit. */
  count: number
  /** Whole seconds until the window ends. */
  retryAfter: number
  /** ISO instant at which the window ends: no two windows of a key that follow each other have the same one. */
  until: string
}

const TRIES = 20
const PURGE_EVERY = 60_000
let purgedAt = 0

/**
 * Takes one of `limit` uses in a window of `windowSeconds`. One conditional update does it, so that calls that race never
 * pass the limit on either database. `key` may name a person: only its hash is stored. Real time, even under a fixed clock.
 */
export async function consumeRateLimit({
  payload,
  key,
  limit,
  windowSeconds,
}: RateLimit): Promise<RateLimitAnswer> {
  const hash = rateLimitKey(key)
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const now = new Date()
    const answer = await takeOne({ payload, hash, limit, windowSeconds, now })
    if (answer) return answer
  }
  throw new Error('A rate limit could not be counted')
}

type Take = { payload: Payload; hash: string; limit: number; windowSeconds: number; now: Date }

/** `null` when another call opened or closed the window in between: ask again. */
async function takeOne({ payload, hash, limit, windowSeconds, now }: Take): Promise<RateLimitAnswer | null> {
  const collection = SLUGS.rateLimits
  const ofKey = { key: { equals: hash } }
  const running = { expiresAt: { greater_than: now.toISOString() } }
  const taken: unknown = await payload.db.updateOne({
    collection,
    where: { and: [ofKey, running, { count: { less_than: limit } }] },
    data: { count: { $inc: 1 } },
    options: { atomic: true },
  })
  if (isCounter(taken)) return { allowed: true, count: taken.count, ...endOf(taken.expiresAt, now) }
  const found: unknown = await payload.db.findOne({ collection, where: ofKey })
  if (isCounter(found) && Date.parse(found.expiresAt) > now.getTime())
    return found.count >= limit
      ? { allowed: false, count: found.count, ...endOf(found.expiresAt, now) }
      : null
  const fresh = { count: 1, expiresAt: new Date(now.getTime() + windowSeconds * 1000).toISOString() }
  const first = { allowed: limit > 0, count: 1, retryAfter: windowSeconds, until: fresh.expiresAt }
  if (isCounter(found)) {
    const over = { expiresAt: { less_than_equal: now.toISOString() } }
    const reopened = await payload.db.updateOne({
      collection,
      where: { and: [ofKey, over] },
      data: fresh,
      options: { atomic: true },
    })
    return reopened ? first : null
  }
  await purgeExpired(payload, now)
  try {
    await payload.db.create({ collection, data: { key: hash, ...fresh } })
    return first
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return null
  }
}

async function purgeExpired(payload: Payload, now: Date): Promise<void> {
  if (now.getTime() - purgedAt < PURGE_EVERY) return
  purgedAt = now.getTime()
  await payload.db.deleteMany({
    collection: SLUGS.rateLimits,
    where: { expiresAt: { less_than: now.toISOString() } },
  })
}

function isCounter(row: unknown): row is { count: number; expiresAt: string } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'count' in row &&
    typeof row.count === 'number' &&
    'expiresAt' in row
  )
}

function endOf(until: string, now: Date): Pick<RateLimitAnswer, 'retryAfter' | 'until'> {
  return { until, retryAfter: Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000)) }
}
