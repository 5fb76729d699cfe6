import { subMonths } from 'date-fns/subMonths'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Months that a notice is kept: the journal and the calendars hold what happened. */
const KEPT_MONTHS = 12

/** Forgets the notices on places of long ago. Idempotent. */
export async function purgeNotices(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.placementNotices,
    where: { at: { less_than: subMonths(clock.now(), KEPT_MONTHS).toISOString() } },
  })
}
