import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** When a person was last here before the present session; `null` when this is the first one that is still known. */
export async function lastVisit(payload: Payload, userId: string): Promise<Date | null> {
  const { docs } = await payload.find({
    collection: SLUGS.sessions,
    where: { user: { equals: userId } },
    sort: '-startedAt',
    depth: 0,
    limit: 2,
    pagination: false,
    select: { lastSeenAt: true },
    overrideAccess: true,
  })
  const before = docs[1]
  return before ? new Date(before.lastSeenAt) : null
}
