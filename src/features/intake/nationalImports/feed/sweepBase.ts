import type { Payload } from 'payload'
import { FOREVER } from '@/domain/nationalSheet/FOREVER'
import { SLUGS } from '@/domain/slugs'

/**
 * Brings the base back to what readers see at the current feed: what a run that died had prepared goes, and what it had marked as
 * replaced is not. Then goes what no reader has read since the feed before.
 */
export async function sweepBase(payload: Payload, current: number): Promise<void> {
  await payload.db.deleteMany({
    collection: SLUGS.nationalSheets,
    where: { since: { greater_than: current } },
  })
  await payload.db.deleteMany({
    collection: SLUGS.nationalChanges,
    where: { feed: { greater_than: current } },
  })
  await payload.db.updateMany({
    collection: SLUGS.nationalSheets,
    where: { and: [{ until: { greater_than: current } }, { until: { less_than: FOREVER } }] },
    data: { until: FOREVER },
    returning: false,
  })
  await payload.db.deleteMany({
    collection: SLUGS.nationalSheets,
    where: { until: { less_than_equal: current } },
  })
}
