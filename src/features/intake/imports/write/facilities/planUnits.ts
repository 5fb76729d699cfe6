import { type FacilityOfUnit, unitFaults } from '@/domain/facility/unitFaults'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { isSameStored, plainValue } from '@/domain/sources/plainValue'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { UNIT_FACTS, type UnitValues } from '@/domain/sources/unitValues'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import type { Unit } from '@/payload-types'

type Given = Partial<Omit<UnitValues, 'row'>>

/** What a record does to the units of its facility; `kept` are facts left as they are here, in words. */
export type UnitPlan = {
  create: Omit<UnitValues, 'row'>[]
  update: { id: string; data: Given }[]
  kept: string[]
  /** Of its active units together, once it is carried out. */
  openPlaces: number
  faults: SourceNotice[]
}

type Args = {
  record: FacilityRecord
  facility: Pick<FacilityOfUnit, 'category' | 'installedCapacity'>
  /** Every unit of the facility, the inactive ones too. */
  units: readonly Unit[]
  /** What the record gave last; `null` when it is new. */
  last: Record<string, unknown> | null
}

/**
 * Compares the units of a record with those of its facility, by name. A fact is changed when it is empty or as the source last gave
 * it; a unit that the source gave and that is no longer here is not made again; one that it no longer gives stays.
 */
export function planUnits({ record, facility, units, last }: Args): UnitPlan {
  const plan: UnitPlan = { create: [], update: [], kept: [], openPlaces: 0, faults: [] }
  const given = lastUnits(last)
  const after = new Map(units.map((unit): [string, Partial<Unit>] => [foldPlaceName(unit.name), unit]))
  for (const { row: _, ...unit } of record.units) {
    const name = foldPlaceName(unit.name)
    const here = units.find((each) => foldPlaceName(each.name) === name)
    const before = given.find((each) => foldPlaceName(each.name ?? '') === name)
    if (here) {
      const data = changesOf(unit, here, before, plan)
      if (Object.keys(data).length > 0) plan.update.push({ id: here.id, data })
      after.set(name, { ...here, ...data })
    } else if (!before) {
      plan.create.push(unit)
      after.set(name, { ...unit, active: true })
    }
  }
  plan.openPlaces = [...after.values()].reduce((sum, unit) => sum + openOf(unit), 0)
  if (plan.create.length + plan.update.length > 0)
    plan.faults.push(...faultsOf(record, facility, after, plan.openPlaces))
  return plan
}

function changesOf(now: Given, here: Unit, before: Given | undefined, plan: UnitPlan): Given {
  const changes: [string, unknown][] = []
  for (const { field, label } of UNIT_FACTS) {
    if (plainValue(now[field]) === null || isSameStored(now[field], here[field])) continue
    const isTheirs = before !== undefined && isSameStored(before[field], here[field])
    if (isTheirs || plainValue(here[field]) === null) changes.push([field, now[field]])
    else plan.kept.push(`${here.name} : ${label}`)
  }
  // The fields of a unit's values, each with the value that it was read with.
  return Object.fromEntries(changes) as Given
}

/** The rules of the field on the units as they would be. */
function faultsOf(
  { units, key }: FacilityRecord,
  facility: Args['facility'],
  after: ReadonlyMap<string, Partial<Unit>>,
  total: number,
): SourceNotice[] {
  return units.flatMap(({ row, name }) => {
    const unit = after.get(foldPlaceName(name))
    if (!unit) return []
    return unitFaults(unit, { ...facility, openElsewhere: total - openOf(unit) }).map(
      ({ path, message }) => ({
        row,
        column: path,
        value: key,
        rule: `${name} : ${message}`,
      }),
    )
  })
}

const openOf = (unit: Partial<Unit>) => (unit.active === false ? 0 : (unit.openCapacity ?? 0))

/** Written by an import, from units of this kind. */
function lastUnits(last: Record<string, unknown> | null): Given[] {
  return Array.isArray(last?.units) ? (last.units as Given[]) : []
}
