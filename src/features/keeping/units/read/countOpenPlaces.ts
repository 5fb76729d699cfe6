import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** The places that the active units of a facility open together; `req` where a save asks. */
export async function countOpenPlaces(
  payload: Payload,
  facilityId: string,
  req?: PayloadRequest,
): Promise<number> {
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { and: [{ facility: { equals: facilityId } }, { active: { not_equals: false } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { openCapacity: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs.reduce((total, { openCapacity }) => total + openCapacity, 0)
}
