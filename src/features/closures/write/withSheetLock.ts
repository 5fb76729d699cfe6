import { setTimeout as sleep } from 'node:timers/promises'
import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { rateLimitKey } from '@/infra/rateLimit/rateLimitKey'

const LEASE_SECONDS = 10
const TRIES = 40
const PAUSE_MS = 50

/**
 * Runs `work` while nobody else runs theirs on the same sheet, in any process: closures are read, compared and written back. Gives
 * `null` when the turn does not come within two seconds. A process that dies keeps its turn for ten.
 */
export async function withSheetLock<Result>(
  payload: Payload,
  sheetId: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const key = `lock:closures:${sheetId}`
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const turn = await consumeRateLimit({ payload, key, limit: 1, windowSeconds: LEASE_SECONDS })
    if (turn.allowed) return work().finally(() => release(payload, key))
    await sleep(PAUSE_MS)
  }
  return null
}

async function release(payload: Payload, key: string): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.rateLimits,
    where: { key: { equals: rateLimitKey(key) } },
  })
}
