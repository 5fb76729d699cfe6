import type { Payload } from 'payload'
import type { Fault } from '@/domain/facility/Fault'
import type { UnitValues } from '@/domain/facility/UnitValues'
import { unitFaults } from '@/domain/facility/unitFaults'
import { localTime } from '@/domain/localTime'
import { placedCapacityFault } from '@/domain/placement/placedCapacityFault'
import { unitRules } from '@/domain/placement/rules/unitRules'
import { SLUGS } from '@/domain/slugs'
import { readLegalRules } from '@/features/catalogue/facilities/read/readLegalRules'
import { clock } from '@/infra/clock'
import type { SheetUnit } from './listUnits'

type Ask = {
  facilityId: string
  /** Every unit of the facility. */
  units: readonly SheetUnit[]
  /** The one that is changed, `null` for a new one. */
  unitId: string | null
  values: UnitValues
}

/** What the rules of the field refuse in a unit, beside its facility and the rules of law as they are now: two reads. */
export async function findUnitFaults(payload: Payload, ask: Ask): Promise<Fault[]> {
  return (await checkUnit(payload, ask)).faults
}

/** Those faults, and what the rules of law to come say of the unit, in words. */
export async function checkUnit(
  payload: Payload,
  { facilityId, units, unitId, values }: Ask,
): Promise<{ faults: Fault[]; warnings: string[]; notes: string[] }> {
  const [facility, rules] = await Promise.all([
    payload.findByID({
      collection: SLUGS.facilities,
      id: facilityId,
      draft: true,
      depth: 0,
      select: { category: true, installedCapacity: true },
      overrideAccess: true,
      disableErrors: true,
    }),
    readLegalRules(payload),
  ])
  const unit = units.find(({ id }) => id === unitId)
  const law = unitRules(
    { ...values, category: facility?.category ?? null },
    localTime(clock.now()).day,
    rules,
  )
  const openElsewhere = units
    .filter(({ id, active }) => id !== unitId && active !== false)
    .reduce((total, { openCapacity }) => total + (openCapacity ?? 0), 0)
  const unnamed = values.name ? [] : [{ path: 'name', message: 'Donnez un nom à l’unité.' }]
  // A closed unit opens no place: what it once had is no fault beside the others.
  const counted = values.active
    ? { installedCapacity: facility?.installedCapacity ?? null, openElsewhere }
    : {}
  return {
    faults: [
      ...unnamed,
      ...unitFaults(values, { category: facility?.category ?? null, ...counted }),
      ...placedCapacityFault(unit?.hasPlaces === true, unit, values),
      ...law.blocks,
    ],
    warnings: law.warnings,
    notes: law.notes,
  }
}
