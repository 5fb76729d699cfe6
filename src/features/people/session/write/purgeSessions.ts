import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

const KEPT_DAYS = 1

/** Removes the sessions that have been over for a day. Idempotent. */
export async function purgeSessions(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.sessions,
    where: { expiresAt: { less_than: subDays(clock.now(), KEPT_DAYS).toISOString() } },
  })
}
