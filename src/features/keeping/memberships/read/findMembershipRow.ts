import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Membership } from '@/payload-types'

/** One membership that matches, `null` when there is none. */
export async function findMembershipRow(payload: Payload, where: Where): Promise<Membership | null> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
