import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { consumeRateLimit } from './consumeRateLimit'
import { forgetRateLimit } from './forgetRateLimit'
import { giveBackRateLimit } from './giveBackRateLimit'
import { rateLimitKey } from './rateLimitKey'

export type Turns = {
  payload: Payload
  key: string
  /** Turns that are free in a window of so many seconds. */
  free: number
  windowSeconds: number
  /** Seconds between two turns past those, doubled at each, up to the longest. */
  firstDelay: number
  longestDelay: number
}

/** Seconds without a turn after which the delay is forgotten, and the free turns are back. */
const FORGOTTEN_AFTER = 15 * 60
const COUNTLESS = 1_000_000

type Turn = { allowed: boolean; retryAfter: number }

const partsOf = (key: string) => ({ delay: `${key}:delay`, series: `${key}:series` })

/**
 * Takes a turn: so many are free, then one at a time after a delay that grows. Nobody is shut out: whoever waits has the next turn, and
 * turns that are refused make nothing longer. Calls that race take no more than one turn together once the free ones are used up.
 */
export async function takeTurn(ask: Turns): Promise<Turn> {
  const { payload, key, free, windowSeconds, firstDelay, longestDelay } = ask
  const { delay, series } = partsOf(key)
  const next = { payload, key: delay, limit: 1, windowSeconds: firstDelay }
  const started = await isRunning(payload, series)
  if (!started) {
    const taken = await consumeRateLimit({ payload, key, limit: free, windowSeconds })
    if (taken.allowed) return taken
    // The delay runs before the series is seen to have begun: nobody slips in between.
    const { retryAfter } = await consumeRateLimit(next)
    await consumeRateLimit({ payload, key: series, limit: 1, windowSeconds: FORGOTTEN_AFTER })
    return { allowed: false, retryAfter }
  }
  const turn = await consumeRateLimit(next)
  if (!turn.allowed) return turn
  const { count } = await consumeRateLimit({
    payload,
    key: series,
    limit: COUNTLESS,
    windowSeconds: FORGOTTEN_AFTER,
  })
  const seconds = Math.min(longestDelay, firstDelay * 2 ** (count - 1))
  await endIn(payload, delay, seconds)
  await endIn(payload, series, seconds + FORGOTTEN_AFTER)
  return { allowed: true, retryAfter: seconds }
}

/** Returns a turn that was taken: the one who waits next need not wait for it. */
export async function giveBackTurn(payload: Payload, key: string): Promise<void> {
  const { delay, series } = partsOf(key)
  await giveBackRateLimit({ payload, key })
  await giveBackRateLimit({ payload, key: series })
  await forgetRateLimit({ payload, key: delay })
}

/** All turns are free again. */
export async function forgetTurns(payload: Payload, key: string): Promise<void> {
  for (const one of [key, ...Object.values(partsOf(key))]) await forgetRateLimit({ payload, key: one })
}

async function isRunning(payload: Payload, key: string): Promise<boolean> {
  const now = new Date().toISOString()
  const where: Where = {
    and: [{ key: { equals: rateLimitKey(key) } }, { expiresAt: { greater_than: now } }],
  }
  return (await payload.db.findOne({ collection: SLUGS.rateLimits, where })) !== null
}

async function endIn(payload: Payload, key: string, seconds: number): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.rateLimits,
    where: { key: { equals: rateLimitKey(key) } },
    data: { expiresAt: new Date(Date.now() + seconds * 1000).toISOString() },
    options: { atomic: true },
  })
}
