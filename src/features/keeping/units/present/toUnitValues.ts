import { STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/facility/UnitValues'
import type { SheetUnit } from '../read/listUnits'

/** A stored unit as its form holds it: lists in the order of the closed ones, absent things `null`. */
export function toUnitValues(unit: SheetUnit): UnitValues {
  const needs = (held: SheetUnit['needsMet']) =>
    UNIT_NEEDS.map(({ code }) => code).filter((code) => held?.includes(code))
  return {
    name: unit.name,
    site: unit.site || null,
    active: unit.active !== false,
    mode: unit.mode,
    sex: unit.sex,
    minYears: unit.minYears ?? null,
    minMonths: unit.minMonths ?? null,
    maxYears: unit.maxYears ?? null,
    maxMonths: unit.maxMonths ?? null,
    durations: STAY_DURATIONS.map(({ code }) => code).filter((code) => unit.durations.includes(code)),
    openCapacity: unit.openCapacity,
    siblingsMax: unit.siblingsMax ?? null,
    needsMet: needs(unit.needsMet),
    needsNotMet: needs(unit.needsNotMet),
    needsDetail: unit.needsDetail || null,
    derogation: {
      granted: unit.derogation?.granted === true,
      reason: unit.derogation?.reason || null,
    },
  }
}
