import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { type Derived, withDerivedPlaces } from '@/features/catalogue/facilities/read/withDerivedPlaces'
import type { Unit } from '@/payload-types'

/** A unit as those who keep its facility see it; where it has places, its free ones are those of their calendars. */
export type SheetUnit = Derived<Omit<Unit, 'remindersSent'>>

/** Every unit of a facility by name, closed ones too. */
export async function listUnits(payload: Payload, facilityId: string): Promise<SheetUnit[]> {
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { facility: { equals: facilityId } },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { remindersSent: false },
    overrideAccess: true,
  })
  return withDerivedPlaces(payload, docs)
}
