import type { Payload } from 'payload'
import type { Fault } from '@/domain/facility/Fault'
import { toUnitValues } from '@/features/keeping/units/present/toUnitValues'
import { findUnitFaults } from '@/features/keeping/units/read/findUnitFaults'
import type { SheetUnit } from '@/features/keeping/units/read/listUnits'

type Ask = { facilityId: string; units: readonly SheetUnit[]; unit: SheetUnit; places: number }

/** What the rules of units refuse in so many open places: those of the facility, and those of law. Told of the list of places. */
export async function openingUnitFaults(
  payload: Payload,
  { facilityId, units, unit, places }: Ask,
): Promise<Fault[]> {
  const values = { ...toUnitValues(unit), openCapacity: places }
  const faults = await findUnitFaults(payload, { facilityId, units, unitId: unit.id, values })
  return faults
    .filter(({ path }) => path === 'openCapacity')
    .map(({ message }) => ({ path: 'references', message }))
}
