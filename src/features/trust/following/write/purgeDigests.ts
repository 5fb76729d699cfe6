import { subMonths } from 'date-fns/subMonths'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Months after which nobody asks any more whether a mail went. */
const KEPT_MONTHS = 13

/** Forgets which digests and urgent mails went long ago. Idempotent. */
export async function purgeDigests(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.digests,
    where: { until: { less_than: subMonths(clock.now(), KEPT_MONTHS).toISOString() } },
  })
}
