import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Membership } from '@/payload-types'

export type OwnRequest = Pick<Membership, 'id' | 'title' | 'sheetNumber' | 'state' | 'answer'>

const SHOWN = 20

/** The requests of a person that wait or were refused, the last first. */
export async function findOwnRequests(payload: Payload, userId: string): Promise<OwnRequest[]> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ user: { equals: userId } }, { state: { in: ['asked', 'refused'] } }] },
    sort: '-updatedAt',
    limit: SHOWN,
    pagination: false,
    depth: 0,
    select: { title: true, sheetNumber: true, state: true, answer: true },
    overrideAccess: true,
  })
  return docs
}
