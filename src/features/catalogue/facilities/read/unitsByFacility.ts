import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { UNIT_FOR_INDEX, type UnitForIndex } from '../present/unitForIndex'

/** The active units of these facilities, by facility id: one read. */
export async function unitsByFacility(
  payload: Payload,
  facilityIds: readonly string[],
): Promise<Map<string, UnitForIndex[]>> {
  if (facilityIds.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.units,
    where: { and: [{ facility: { in: [...facilityIds] } }, { active: { equals: true } }] },
    depth: 0,
    // Bounded by the batch of facilities, which callers keep to a page.
    limit: 0,
    pagination: false,
    sort: 'name',
    select: UNIT_FOR_INDEX,
    overrideAccess: true,
  })
  const found = new Map<string, UnitForIndex[]>()
  for (const unit of docs) {
    const facility = String(unit.facility)
    found.set(facility, [...(found.get(facility) ?? []), unit])
  }
  return found
}
