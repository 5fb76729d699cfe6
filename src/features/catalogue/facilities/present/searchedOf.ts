import type { SearchedUnit } from '@/domain/facility/matchesUnit'
import type { Unit } from '@/payload-types'

type Described = Pick<
  Unit,
  | 'mode'
  | 'sex'
  | 'minYears'
  | 'minMonths'
  | 'maxYears'
  | 'maxMonths'
  | 'durations'
  | 'needsMet'
  | 'needsNotMet'
>

/** An active unit as it is looked for, without what is free, which changes with time. */
export function searchedOf(unit: Described): SearchedUnit {
  const { mode, sex, minYears, minMonths, maxYears, maxMonths, durations, needsMet, needsNotMet } = unit
  return {
    active: true,
    mode,
    sex,
    minYears,
    minMonths,
    maxYears,
    maxMonths,
    durations,
    needsMet: needsMet ?? [],
    needsNotMet: needsNotMet ?? [],
    freeNow: [],
  }
}
