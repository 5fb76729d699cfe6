import type { Payload } from 'payload'
import { waitingList } from '@/domain/placement/waitingList'
import { SLUGS } from '@/domain/slugs'
import type { PlacementRequest } from '@/payload-types'

const FIELDS = {
  reference: true,
  requester: true,
  state: true,
  profile: true,
  admission: true,
  urgency: true,
  legalDeadline: true,
  openedAt: true,
  createdAt: true,
} as const
export type WaitingRequest = Pick<PlacementRequest, 'id' | keyof typeof FIELDS>

/** The requests on the waiting list, in the order in which a place is proposed. One read. */
export async function findWaiting(payload: Payload): Promise<WaitingRequest[]> {
  const { docs } = await payload.find({
    collection: SLUGS.placementRequests,
    where: { state: { equals: 'waiting' } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: FIELDS,
    overrideAccess: true,
  })
  const ranked = docs.map((request) => ({
    request,
    urgency: request.urgency,
    legalDeadline: request.legalDeadline ?? null,
    since: request.openedAt ?? request.createdAt,
  }))
  return waitingList(ranked).map(({ request }) => request)
}
