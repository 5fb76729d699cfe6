import type { Payload } from 'payload'

/**
 * Forgets the tasks of the search that had failed for good before a comparison which mended everything (`since`, by the machine's
 * own clock, as Payload dates jobs): what they were to write is written.
 */
export async function forgetMendedJobs(payload: Payload, since: Date): Promise<void> {
  await payload.delete({
    collection: 'payload-jobs',
    where: {
      and: [
        { queue: { equals: 'search' } },
        { hasError: { equals: true } },
        { updatedAt: { less_than: since.toISOString() } },
      ],
    },
    depth: 0,
    overrideAccess: true,
  })
}
