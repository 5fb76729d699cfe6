import type { FacilityOfUnit } from '@/domain/facility/unitFaults'
import type { FacilityRecord } from '@/domain/sources/facilityFacts'
import { isSameStored, plainValue } from '@/domain/sources/plainValue'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { UNIT_FACTS, type UnitValues } from '@/domain/sources/unitValues'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import type { Unit } from '@/payload-types'
import { openOf, soundUnits, type UnitStep } from './soundUnits'

type Given = Partial<Omit<UnitValues, 'row'>>

/** What a record does to the units of its facility; `kept` are facts left as they are here, in words. */
export type UnitPlan = {
  create: Omit<UnitValues, 'row'>[]
  update: { id: string; data: Given }[]
  kept: string[]
  /** Of its active units together, once it is carried out. */
  openPlaces: number
  /** What the rules of the field refuse, and was left aside. */
  left: SourceNotice[]
  /** Folded names of the units that are left aside whole, or not changed. */
  leftUnits: string[]
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
 * it; a unit that the source gave and that is no longer here is not made again; one that it no longer gives stays. What breaks a rule
 * of the field is left aside: never the facility for one of its units.
 */
export function planUnits({ record, facility, units, last }: Args): UnitPlan {
  const plan: UnitPlan = { create: [], update: [], kept: [], openPlaces: 0, left: [], leftUnits: [] }
  const given = lastUnits(last)
  const steps = record.units.flatMap(({ row, ...unit }): UnitStep[] => {
    const name = foldPlaceName(unit.name)
    const here = units.find((each) => foldPlaceName(each.name) === name)
    const before = given.find((each) => foldPlaceName(each.name ?? '') === name)
    if (here) return [{ row, name, here, data: changesOf(unit, here, before, plan) }]
    return before ? [] : [{ row, name, here: null, data: unit }]
  })
  const now = new Map(units.map((unit): [string, Partial<Unit>] => [foldPlaceName(unit.name), unit]))
  const { after, sound, left } = soundUnits(now, steps, facility)
  plan.left.push(...left)
  plan.leftUnits = steps.flatMap(({ name }) => (sound.some((step) => step.name === name) ? [] : [name]))
  for (const { here, data } of sound) {
    if (!here) plan.create.push(data)
    else if (Object.keys(data).length > 0) plan.update.push({ id: here.id, data })
  }
  plan.openPlaces = openOf(after.values())
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

/** Written by an import, from units of this kind. */
export function lastUnits(last: Record<string, unknown> | null): Given[] {
  return Array.isArray(last?.units) ? (last.units as Given[]) : []
}
