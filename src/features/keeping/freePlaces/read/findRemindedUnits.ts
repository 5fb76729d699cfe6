import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { Facility, Unit } from '@/payload-types'

const FACILITY_FIELDS = { name: true, number: true, phones: true } as const
const UNIT_FIELDS = {
  facility: true,
  name: true,
  active: true,
  mode: true,
  durations: true,
  freePlaces: true,
  remindersSent: true,
  createdAt: true,
  updatedAt: true,
} as const

export type RemindedFacility = Pick<Facility, 'id' | keyof typeof FACILITY_FIELDS>
export type RemindedUnit = { unit: Pick<Unit, 'id' | keyof typeof UNIT_FIELDS>; facility: RemindedFacility }

/** The active units of the published facilities that receive today: whose free places are asked for. Two reads. */
export async function findRemindedUnits(payload: Payload): Promise<RemindedUnit[]> {
  const everything = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
  const [facilities, units] = await Promise.all([
    payload.find({
      collection: SLUGS.facilities,
      where: { and: [{ _status: { equals: 'published' } }, { active: { not_equals: false } }] },
      select: FACILITY_FIELDS,
      ...everything,
    }),
    payload.find({
      collection: SLUGS.units,
      where: { and: [{ active: { not_equals: false } }, { mode: { not_equals: 'hotel' } }] },
      select: UNIT_FIELDS,
      sort: 'name',
      ...everything,
    }),
  ])
  const byId = new Map(facilities.docs.map((facility) => [facility.id, facility]))
  return units.docs.flatMap((unit) => {
    const facility = byId.get(String(unit.facility))
    return facility ? [{ unit, facility }] : []
  })
}
