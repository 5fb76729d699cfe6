import { ACCOMMODATION_MODES } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { fold } from '@/domain/text/foldText'
import { lowered } from '@/domain/text/lowered'
import { type DescribedUnit, unitWords } from './unitWords'

/** A unit's name and what it is; a name that says the mode already is not followed by it: `Accueil de jour, 6 à 14 ans, mixte`. */
export function namedUnitWords(unit: DescribedUnit & { name: string }): string {
  const mode = labelOf(ACCOMMODATION_MODES, unit.mode)
  const [first = '', ...others] = unitWords(unit).split(', ')
  const isSaid =
    first === mode && (fold(unit.name).includes(fold(mode)) || fold(mode).includes(fold(unit.name)))
  return [unit.name, ...(isSaid ? others : [lowered(first), ...others])].join(', ')
}
