import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

const KEPT_DAYS = 90

/** Forgets what people began to type three months ago and never published. Idempotent. */
export async function purgeSheetDrafts(payload: Payload): Promise<void> {
  await payload.delete({
    collection: SLUGS.sheetDrafts,
    where: { updatedAt: { less_than: subDays(clock.now(), KEPT_DAYS).toISOString() } },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
}
