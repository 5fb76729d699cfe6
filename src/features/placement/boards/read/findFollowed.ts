import type { Payload } from 'payload'
import { byDeadline } from '@/domain/placement/requests/requestOrder'
import { SLUGS } from '@/domain/slugs'
import type { PlacementRequest } from '@/payload-types'

/** More followed requests than any département has at once. */
const MOST = 2_000

const COLUMNS = {
  reference: true,
  requester: true,
  requesterName: true,
  service: true,
  state: true,
  outcome: true,
  urgency: true,
  legalDeadline: true,
  wishedFrom: true,
  profile: true,
  admission: true,
  openedAt: true,
  waitingSince: true,
  closedAt: true,
  createdAt: true,
} as const
export type FollowedRequest = Pick<PlacementRequest, keyof typeof COLUMNS | 'id'>

/** The published requests that are followed, the nearest legal deadline first. One read. */
export async function findFollowed(payload: Payload): Promise<FollowedRequest[]> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { state: { in: ['open', 'held', 'waiting', 'admitted'] } },
    depth: 0,
    limit: MOST,
    pagination: false,
    select: COLUMNS,
    overrideAccess: true,
  })
  return byDeadline(docs)
}

/** Requests that ended since an instant with a child received: what is looked at before an admission may still lack. One read. */
export async function findReceived(payload: Payload, since: Date): Promise<FollowedRequest[]> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: {
      and: [
        { state: { equals: 'closed' } },
        { outcome: { equals: 'received' } },
        { urgency: { in: ['immediate', '72h'] } },
        { closedAt: { greater_than: since.toISOString() } },
      ],
    },
    depth: 0,
    limit: MOST,
    pagination: false,
    select: COLUMNS,
    overrideAccess: true,
  })
  return docs
}
