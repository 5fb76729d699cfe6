import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { whereAwaited } from '@/features/people/helpdesk/read/openUnblockOf'
import type { Unblock, User } from '@/payload-types'

const MOST = 50

/** Unblocks that wait for a second person and that this person may decide: neither asked by them nor of their own account. */
export async function findAwaitedApprovals(payload: Payload, actor: User): Promise<Unblock[]> {
  const { docs } = await payload.find({
    collection: SLUGS.unblocks,
    where: {
      and: [
        { needsApproval: { equals: true } },
        { approvedAt: { exists: false } },
        { askedBy: { not_equals: actor.id } },
        { account: { not_equals: actor.id } },
        whereAwaited(),
      ],
    },
    sort: 'askedAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
