import { type AgeBounds, ageSpan } from './ageSpan'
import type { AccommodationMode, ChildSex, StayDuration, UnitNeed, UnitSex } from './closedLists'
import { isHistorical } from './isHistorical'

/** A child's age: completed years, and completed months where they are known. */
export type ChildAge = { years: number; months?: number | null }

/** What a caseworker looks for; what is absent or empty asks nothing. Modes and durations: one of them; needs: all of them. */
export type UnitCriteria = {
  age?: ChildAge | null
  sex?: ChildSex | null
  durations?: readonly StayDuration[]
  modes?: readonly AccommodationMode[]
  needs?: readonly UnitNeed[]
  /** A place is free today, for one of the durations looked for. */
  freeNow?: boolean
}

/** A unit as it is looked for; `active`: it and its facility; `freeNow`: durations with a place free today (`freePlacesState`). */
export type SearchedUnit = AgeBounds & {
  active: boolean
  mode: AccommodationMode
  sex: UnitSex
  durations: readonly StayDuration[]
  needsMet: readonly UnitNeed[]
  needsNotMet: readonly UnitNeed[]
  freeNow: readonly StayDuration[]
}

/**
 * Tells whether a unit answers every criterion, bounds taken as they are. A need that the unit says nothing of is not met. An
 * inactive unit or a hotel never answers.
 */
export function matchesUnit(unit: SearchedUnit, criteria: UnitCriteria): boolean {
  const { age, sex, durations = [], modes = [], needs = [], freeNow } = criteria
  if (!unit.active || isHistorical(unit.mode)) return false
  if (age && !receivesAge(unit, age)) return false
  if (sex && !sexesOf(unit.sex).includes(sex)) return false
  if (modes.length > 0 && !modes.includes(unit.mode)) return false
  const possible =
    durations.length > 0 ? unit.durations.filter((one) => durations.includes(one)) : unit.durations
  if (durations.length > 0 && possible.length === 0) return false
  if (!needs.every((need) => unit.needsMet.includes(need) && !unit.needsNotMet.includes(need))) return false
  return !freeNow || possible.some((duration) => unit.freeNow.includes(duration))
}

/** The sexes that a unit receives. */
export function sexesOf(sex: UnitSex): ChildSex[] {
  if (sex === 'mixte') return ['garcon', 'fille']
  return [sex === 'garcons' ? 'garcon' : 'fille']
}

/** A child of two years whose months are not said is any age from 24 to 35 months: one that the unit receives is enough. */
function receivesAge(unit: AgeBounds, { years, months }: ChildAge): boolean {
  const span = ageSpan(unit)
  if (!span) return false
  const youngest = years * 12 + (months ?? 0)
  const oldest = years * 12 + (months ?? 11)
  return youngest <= span.to && oldest >= span.from
}
