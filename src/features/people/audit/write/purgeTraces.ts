import { subMonths } from 'date-fns/subMonths'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

/** Months that a line of the journal is kept (CNIL 2021-122: six to twelve). */
const KEPT_MONTHS = 12

/** Removes the lines of the journal that are too old. Idempotent. */
export async function purgeTraces(payload: Payload): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.auditLog,
    where: { at: { less_than: subMonths(clock.now(), KEPT_MONTHS).toISOString() } },
  })
}
