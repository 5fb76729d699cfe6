import type { Payload } from 'payload'
import type { Fault } from '@/domain/facility/Fault'
import type { UnitValues } from '@/domain/facility/UnitValues'
import { unitFaults } from '@/domain/facility/unitFaults'
import { SLUGS } from '@/domain/slugs'
import type { SheetUnit } from './listUnits'

type Ask = {
  facilityId: string
  /** Every unit of the facility. */
  units: readonly SheetUnit[]
  /** The one that is changed, `null` for a new one. */
  unitId: string | null
  values: UnitValues
}

/** What the rules of the field refuse in a unit, beside its facility as it is now: one read. */
export async function findUnitFaults(
  payload: Payload,
  { facilityId, units, unitId, values }: Ask,
): Promise<Fault[]> {
  const facility = await payload.findByID({
    collection: SLUGS.facilities,
    id: facilityId,
    draft: true,
    depth: 0,
    select: { category: true, installedCapacity: true },
    overrideAccess: true,
    disableErrors: true,
  })
  const openElsewhere = units
    .filter(({ id, active }) => id !== unitId && active !== false)
    .reduce((total, { openCapacity }) => total + (openCapacity ?? 0), 0)
  const unnamed = values.name ? [] : [{ path: 'name', message: 'Donnez un nom à l’unité.' }]
  // A closed unit opens no place: what it once had is no fault beside the others.
  const counted = values.active
    ? { installedCapacity: facility?.installedCapacity ?? null, openElsewhere }
    : {}
  return [...unnamed, ...unitFaults(values, { category: facility?.category ?? null, ...counted })]
}
