import { tryBesideRead } from '../database/laterWrites'
import { processWide } from '../processWide'
import { consumeRateLimit, type RateLimit, type RateLimitAnswer } from './consumeRateLimit'
import { rateLimitKey } from './rateLimitKey'

type Counter = { count: number; endsAt: number }

const MOST_COUNTERS = 20_000

/** What this process has counted itself, by the hash of the key. */
const counters = processWide('readLimits', () => new Map<string, Counter>())

/**
 * `consumeRateLimit` for what only reads: where the base cannot count at once (locked, full, out of reach) the count of this process
 * alone decides, so that reading depends on no write and is limited all the same. Never for a sign-in.
 */
export async function consumeReadLimit(ask: RateLimit): Promise<RateLimitAnswer> {
  const own = countHere(ask)
  const counted = await tryBesideRead(ask.payload, () => consumeRateLimit(ask))
  return counted?.done ?? own
}

/** Returns one use taken with `consumeReadLimit`. */
export function giveBackHere(key: string): void {
  const counter = counters.get(rateLimitKey(key))
  if (counter && counter.count > 0) counter.count -= 1
}

function countHere({ key, limit, windowSeconds }: RateLimit): RateLimitAnswer {
  const hash = rateLimitKey(key)
  const now = Date.now()
  const known = counters.get(hash)
  const counter = known && known.endsAt > now ? known : { count: 0, endsAt: now + windowSeconds * 1000 }
  const allowed = counter.count < limit
  if (allowed) counter.count += 1
  if (!known) makeRoom(now)
  counters.set(hash, counter)
  const { count, endsAt } = counter
  const retryAfter = Math.max(1, Math.ceil((endsAt - now) / 1000))
  return { allowed, count, retryAfter, until: new Date(endsAt).toISOString() }
}

/** The windows that are over go; where none is, the oldest key does. */
function makeRoom(now: number): void {
  if (counters.size < MOST_COUNTERS) return
  for (const [hash, { endsAt }] of counters) if (endsAt <= now) counters.delete(hash)
  const [oldest] = counters.keys()
  if (counters.size >= MOST_COUNTERS && oldest !== undefined) counters.delete(oldest)
}
