import type { Payload } from 'payload'
import { clock } from '@/infra/clock'

/** Past this, a job still marked as under way belongs to a process that died, in milliseconds. */
const ABANDONED_AFTER = 2 * 60_000

/** Gives back to the queue the jobs that a killed process left marked as under way. */
export async function releaseAbandonedJobs(payload: Payload): Promise<void> {
  const before = new Date(clock.now().getTime() - ABANDONED_AFTER).toISOString()
  await payload.update({
    collection: 'payload-jobs',
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }] },
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
  })
}
