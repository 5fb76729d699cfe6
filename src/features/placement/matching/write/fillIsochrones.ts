import type { Payload } from 'payload'
import { canReadPart } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { facilityPoints } from '@/features/catalogue/facilities/present/facilityPoints'
import { openKnownIsochrones } from '@/infra/geography/travel/openKnownIsochrones'

/** Far above the facilities of a département. */
const MOST = 5000

/**
 * Asks the service of travel times, where one is set, for the facilities of which it said nothing yet, and keeps what it says. The point of
 * a facility whose address is kept from the public is never sent. How many points were asked for. @throws IsochronesUnavailable
 */
export async function fillIsochrones(payload: Payload): Promise<number> {
  const known = openKnownIsochrones()
  if (!known) return 0
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { and: [{ _status: { equals: 'published' } }, { active: { equals: true } }] },
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { latitude: true, longitude: true, sites: true, restrictions: true },
    overrideAccess: true,
  })
  const open = docs.filter((facility) => canReadPart(facility, 'address', 'public'))
  return known.fill(open.flatMap(facilityPoints))
}
