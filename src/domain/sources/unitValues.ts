import type { AccommodationMode, StayDuration, UnitNeed, UnitSex } from '../facility/closedLists'

/** What a table of facilities says of a unit; `row` is that of the table. `null`: it does not say. */
export type UnitValues = {
  row: number
  name: string
  mode: AccommodationMode
  sex: UnitSex
  minYears: number | null
  minMonths: number | null
  maxYears: number | null
  maxMonths: number | null
  durations: StayDuration[]
  openCapacity: number
  siblingsMax: number | null
  needsMet: UnitNeed[]
  needsNotMet: UnitNeed[]
}

/** The fields of a unit that are compared one by one, with their words in a report. */
export const UNIT_FACTS = [
  { field: 'mode', label: 'hébergement' },
  { field: 'sex', label: 'public' },
  { field: 'minYears', label: 'âge minimum' },
  { field: 'minMonths', label: 'mois de l’âge minimum' },
  { field: 'maxYears', label: 'âge maximum' },
  { field: 'maxMonths', label: 'mois de l’âge maximum' },
  { field: 'durations', label: 'durées' },
  { field: 'openCapacity', label: 'places ouvertes' },
  { field: 'siblingsMax', label: 'fratrie' },
  { field: 'needsMet', label: 'besoins acceptés' },
  { field: 'needsNotMet', label: 'besoins refusés' },
] as const
