import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'

type Mark = {
  payload: Payload
  userId: string
  /** One of the person's own; all of them when absent. */
  id?: string
}

/** Marks notices of a person as read. Idempotent; another person's notice is left as it is. */
export async function markNotices({ payload, userId, id }: Mark): Promise<void> {
  await payload.update({
    collection: SLUGS.placementNotices,
    where: {
      and: [
        { user: { equals: userId } },
        { readAt: { exists: false } },
        ...(id ? [{ id: { equals: id } }] : []),
      ],
    },
    data: { readAt: clock.now().toISOString() },
    depth: 0,
    select: {},
    overrideAccess: true,
  })
}
