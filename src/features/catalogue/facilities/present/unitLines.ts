import { STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import {
  freeCountWords,
  noFreePlaceWords,
  printedConfirmationWords,
  samePlacesWords,
} from '@/domain/facility/freePlacesWords'
import { labelOf } from '@/domain/labelOf'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { freePlacesOf } from './matchFacilities'
import type { ReadableUnit } from './ReadableFacility'
import { unitWords } from './unitWords'

type Moment = { now: Date; settings: FreePlacesSettings }

/** A unit on paper, a line each: whom it receives, for how long, what is free and since when that is known, what it can meet. */
export function unitLines(unit: ReadableUnit, { now, settings }: Moment): string[] {
  const free = freePlacesOf(unit)
  const state = freePlacesState({ ...unit, free }, now, settings)
  const told = state.durations.filter(({ count }) => count > 0)
  const counts = told.length > 0 ? told.map(freeCountWords) : [noFreePlaceWords(free, state.state)]
  const needs = (unit.needsMet ?? []).map((code) => labelOf(UNIT_NEEDS, code)).join(', ')
  return [
    unitWords(unit),
    unit.durations.map((code) => labelOf(STAY_DURATIONS, code)).join(', '),
    [...counts, printedConfirmationWords(free, state.state)].join(', '),
    samePlacesWords(told),
    needs,
  ].flatMap((line) => (line ? [frenchSpaces(line)] : []))
}
