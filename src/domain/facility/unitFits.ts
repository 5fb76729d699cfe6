import { shortDate } from '../hours/dayNames'
import { labelOf } from '../labelOf'
import { lowered } from '../text/lowered'
import { ageSpan } from './ageSpan'
import { ageWords } from './ageWords'
import { ACCOMMODATION_MODES, CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from './closedLists'
import type { FreePlacesState } from './freePlacesState'
import { type SearchedUnit, sexesOf, type UnitCriteria } from './matchesUnit'

/** `fits`: what is asked; `asks`: to be checked by a call; `misfits`: not what is asked, and why. */
export type UnitFit = { verdict: 'fits' | 'asks' | 'misfits'; words: string }

type Told = Pick<FreePlacesState, 'durations' | 'freeNow'>

/** What a unit answers to each thing that is asked of it, in the order of the form; nothing when nothing is asked. */
export function unitFits(unit: SearchedUnit, criteria: UnitCriteria, told: Told): UnitFit[] {
  const { age, sex, durations = [], modes = [], needs = [], freeNow } = criteria
  return [
    ...(age ? [ageFit(unit, age)] : []),
    ...(sex ? [sexFit(unit, sex)] : []),
    ...durationFits(unit, durations, told),
    ...(modes.length > 0 ? [modeFit(unit, modes)] : []),
    ...needs.map((need) => needFit(unit, need)),
    ...(freeNow && !freeFor(told, durations) ? [misfits('aucune place libre maintenant')] : []),
  ]
}

/** A child of two years whose months are not said may be one that the unit receives, or not. */
function ageFit(unit: SearchedUnit, { years, months }: NonNullable<UnitCriteria['age']>): UnitFit {
  const span = ageSpan(unit)
  if (!span) return asks('âge\u00a0: non dit')
  const [youngest, oldest] = [years * 12 + (months ?? 0), years * 12 + (months ?? 11)]
  if (youngest > span.to || oldest < span.from) return misfits(`âge\u00a0: ${ageWords(unit)}`)
  const isWhole = youngest >= span.from && oldest <= span.to
  return isWhole ? fits('âge') : asks(`âge\u00a0: ${ageWords(unit)}, à préciser`)
}

function sexFit(unit: SearchedUnit, sex: NonNullable<UnitCriteria['sex']>): UnitFit {
  return sexesOf(unit.sex).includes(sex)
    ? fits(labelOf(CHILD_SEXES, sex).toLowerCase())
    : misfits(`${labelOf(UNIT_SEXES, unit.sex).toLowerCase()} seulement`)
}

/** One of those asked is enough: the others are then no fault of the unit. */
function durationFits(
  unit: SearchedUnit,
  asked: NonNullable<UnitCriteria['durations']>,
  { durations }: Told,
): UnitFit[] {
  const name = (code: string) => labelOf(STAY_DURATIONS, code).toLowerCase()
  const offered = asked.filter((code) => unit.durations.includes(code))
  if (offered.length === 0) return asked.map((code) => misfits(`${name(code)}\u00a0: non proposé`))
  return offered.map((code) => {
    const state = durations.find(({ duration }) => duration === code)
    if (!state?.count) return asks(`${name(code)}\u00a0: aucune place dite libre`)
    if (state.state !== 'confirmed') return asks(`${name(code)}\u00a0: à confirmer`)
    return state.from ? asks(`${name(code)}\u00a0: à partir du ${shortDate(state.from)}`) : fits(name(code))
  })
}

function modeFit(unit: SearchedUnit, modes: NonNullable<UnitCriteria['modes']>): UnitFit {
  const words = labelOf(ACCOMMODATION_MODES, unit.mode)
  return modes.includes(unit.mode) ? fits(lowered(words)) : misfits(`hébergement\u00a0: ${words}`)
}

function needFit(unit: SearchedUnit, need: SearchedUnit['needsMet'][number]): UnitFit {
  const words = labelOf(UNIT_NEEDS, need)
  if (unit.needsNotMet.includes(need)) return misfits(`ne peut pas accueillir\u00a0: ${words}`)
  return unit.needsMet.includes(need) ? fits(words) : asks(`${words}\u00a0: à vérifier`)
}

const freeFor = ({ freeNow }: Told, durations: NonNullable<UnitCriteria['durations']>): boolean =>
  freeNow.some((each) => durations.length === 0 || durations.includes(each))

const fits = (words: string): UnitFit => ({ verdict: 'fits', words })
const asks = (words: string): UnitFit => ({ verdict: 'asks', words })
const misfits = (words: string): UnitFit => ({ verdict: 'misfits', words })
