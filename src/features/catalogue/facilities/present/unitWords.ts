import { ageWords } from '@/domain/facility/ageWords'
import { ACCOMMODATION_MODES, UNIT_SEXES } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import type { Unit } from '@/payload-types'

/** What a unit is described by. */
export type DescribedUnit = Pick<Unit, 'mode' | 'sex' | 'minYears' | 'minMonths' | 'maxYears' | 'maxMonths'>

/** What a unit is in a few words: `Internat collectif, 12 à 17 ans, mixte`. */
export function unitWords(unit: DescribedUnit): string {
  const words = [
    labelOf(ACCOMMODATION_MODES, unit.mode),
    ageWords(unit),
    labelOf(UNIT_SEXES, unit.sex).toLowerCase(),
  ]
  return words.filter(Boolean).join(', ')
}
