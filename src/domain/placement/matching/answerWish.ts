import { ACCOMMODATION_MODES, STAY_DURATIONS } from '../../facility/closedLists'
import { isHistorical } from '../../facility/isHistorical'
import { labelOf } from '../../labelOf'
import { lowered } from '../../text/lowered'
import type { LegalTitle } from '../closedLists'
import type { CandidateUnit } from './Candidate'
import type { Search } from './Search'
import { CROW_KM_PER_MINUTE, kmWords, type Travel, travelFits, travelWords } from './Travel'
import { asks, excludedBy, fits, gapOf, lineOf, together, type UnitAnswer } from './UnitAnswer'

/** What a unit answers to all that is looked for but the children themselves and the days. `travel`: from the commune of their ties. */
export function answerWish(unit: CandidateUnit, search: Search, travel: Travel | null): UnitAnswer {
  if (!unit.active) return excludedBy('inactive')
  if (isHistorical(unit.mode) || isHistorical(unit.facility.category)) return excludedBy('hotel')
  const { profile } = search
  const rules = search.rulesOf(unit)
  if (rules.blocks.length > 0) return excludedBy('rule')
  return together([
    answerTitle(unit.facility.habilitation, profile.legalTitle),
    answerGroup(unit, search.incompatible),
    answerDuration(unit, profile.duration),
    answerMode(unit, profile.modes),
    answerTravel(travel, profile.maxMinutes),
    lineOf(...rules.warnings.map(asks)),
  ])
}

/** A measure of the PJJ asks for its habilitation, any other title for that of the ASE. */
function answerTitle(
  habilitation: CandidateUnit['facility']['habilitation'],
  title: LegalTitle | null,
): UnitAnswer {
  if (title === null || habilitation === 'double') return lineOf()
  if (habilitation === null) return lineOf(asks('habilitation\u00a0: à vérifier'))
  return habilitation === (title === 'pjj' ? 'pjj' : 'ase') ? lineOf() : excludedBy('habilitation')
}

function answerGroup(unit: CandidateUnit, { units, facilities }: Search['incompatible']): UnitAnswer {
  if (units.has(unit.id)) return excludedBy('group')
  return facilities.has(unit.facility.id)
    ? lineOf(asks('un enfant à ne pas rencontrer vit dans une autre unité\u00a0: à vérifier'))
    : lineOf()
}

function answerDuration(unit: CandidateUnit, duration: Search['profile']['duration']): UnitAnswer {
  const name = labelOf(STAY_DURATIONS, duration).toLowerCase()
  if (unit.durations.includes(duration)) return lineOf(fits(name))
  const offered = unit.durations.map((code) => labelOf(STAY_DURATIONS, code).toLowerCase())
  return gapOf('duration', `${name} demandé pour ${offered.join(', ') || 'aucune durée dite'}`)
}

function answerMode(unit: CandidateUnit, modes: Search['profile']['modes']): UnitAnswer {
  if (modes.length === 0) return lineOf()
  const name = lowered(labelOf(ACCOMMODATION_MODES, unit.mode))
  if (modes.includes(unit.mode)) return lineOf(fits(name))
  const wished = modes.map((code) => lowered(labelOf(ACCOMMODATION_MODES, code)))
  return gapOf('mode', `${name} pour ${wished.join(' ou ')}`)
}

function answerTravel(travel: Travel | null, maxMinutes: number | null): UnitAnswer {
  if (!travel) return maxMinutes === null ? lineOf() : lineOf(asks('trajet\u00a0: inconnu'))
  const words = travelWords(travel)
  if (maxMinutes === null) return lineOf()
  const verdict = travelFits(travel, maxMinutes)
  if (verdict === 'fits') return lineOf(fits(words))
  const asked = `${maxMinutes}\u00a0min`
  if (verdict === 'asks') return lineOf(asks(`trajet\u00a0: ${words} pour ${asked}, à vérifier`))
  const counted = travel.kind === 'crow' ? `, soit ${kmWords(maxMinutes * CROW_KM_PER_MINUTE)}` : ''
  return gapOf('travel', `${words} pour ${asked}${counted}`)
}
