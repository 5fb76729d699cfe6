import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'

const TRIES = 200
const PAUSE_MS = 50
/** A process that dies while it works holds the lease no longer than this. */
const LEASE_SECONDS = 30

/**
 * Does `work` while nobody else holds the lease of `what` (the id of a sheet that is written, or a name), on any process: Payload saves
 * whole documents, so that two saves at once would lose one of them. `null` when it stayed busy. A lease is a row of the rate limits:
 * one use in its window.
 */
export async function withLease<Result>(
  payload: Payload,
  what: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  // As it was first called: two versions of the portal side by side hold each other off.
  const key = `sheet-editing:${what}`
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { allowed, until } = await consumeRateLimit({
      payload,
      key,
      limit: 1,
      windowSeconds: LEASE_SECONDS,
    })
    if (allowed) {
      try {
        return await work()
      } finally {
        // One's own lease alone: work that outlived it leaves the lock to whoever holds it now.
        await forgetRateLimit({ payload, key, until })
      }
    }
    await wait(PAUSE_MS)
  }
  return null
}
