import { ageSpan } from './ageSpan'
import type { ChildSex } from './closedLists'
import { type SearchedUnit, sexesOf } from './matchesUnit'

/** The values of a unit in each facet of the list, those that `matchesUnit` would answer to; `ages` in completed years. */
export type UnitFacetValues = Pick<SearchedUnit, 'mode' | 'durations' | 'freeNow'> & {
  sexes: ChildSex[]
  ages: number[]
  needs: SearchedUnit['needsMet']
}

/** What a unit is counted under, facet by facet. */
export function unitFacetValues(unit: SearchedUnit): UnitFacetValues {
  const span = ageSpan(unit)
  const [first, last] = span ? [Math.floor(span.from / 12), Math.floor(span.to / 12)] : [0, -1]
  return {
    mode: unit.mode,
    durations: unit.durations,
    freeNow: unit.freeNow,
    sexes: sexesOf(unit.sex),
    ages: Array.from({ length: Math.max(0, last - first + 1) }, (_, rank) => first + rank),
    needs: unit.needsMet.filter((need) => !unit.needsNotMet.includes(need)),
  }
}
