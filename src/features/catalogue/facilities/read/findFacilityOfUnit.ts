import type { PayloadRequest } from 'payload'
import type { FacilityOfUnit } from '@/domain/facility/unitFaults'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import type { Unit } from '@/payload-types'

/** What the rules of a unit need of its facility: its category, its capacity and the open places of its other active units. */
export async function findFacilityOfUnit(
  { payload }: PayloadRequest,
  { id, facility }: Partial<Pick<Unit, 'id' | 'facility'>>,
): Promise<FacilityOfUnit> {
  const facilityId = relationId(facility)
  if (!facilityId) return {}
  const [{ docs: facilities }, { docs: units }] = await Promise.all([
    payload.find({
      collection: SLUGS.facilities,
      where: { id: { equals: facilityId } },
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { category: true, installedCapacity: true },
      overrideAccess: true,
    }),
    payload.find({
      collection: SLUGS.units,
      where: { and: [{ facility: { equals: facilityId } }, { active: { equals: true } }] },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { openCapacity: true },
      overrideAccess: true,
    }),
  ])
  const openElsewhere = units
    .filter((unit) => unit.id !== id)
    .reduce((total, { openCapacity }) => total + (openCapacity ?? 0), 0)
  return { ...facilities[0], openElsewhere }
}
