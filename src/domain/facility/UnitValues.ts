import type { AgeBounds } from './ageSpan'
import type { AccommodationMode, StayDuration, UnitNeed, UnitSex } from './closedLists'
import type { Derogation } from './derogation'

/** What those who keep a facility say of a unit, its free places apart; `null` where nothing is said. */
export type UnitValues = Required<AgeBounds> & {
  name: string | null
  site: string | null
  /** Receives children today. */
  active: boolean
  mode: AccommodationMode | null
  sex: UnitSex | null
  durations: StayDuration[]
  openCapacity: number | null
  siblingsMax: number | null
  needsMet: UnitNeed[]
  needsNotMet: UnitNeed[]
  needsDetail: string | null
  derogation: Required<Derogation>
}

/** What each thing that is said of a unit is called. */
export const UNIT_FIELDS = [
  { code: 'name', label: 'Nom' },
  { code: 'site', label: 'Site' },
  { code: 'active', label: 'Accueille aujourd’hui' },
  { code: 'mode', label: 'Mode d’hébergement' },
  { code: 'sex', label: 'Public' },
  { code: 'minYears', label: 'Âge minimum, ans' },
  { code: 'minMonths', label: 'Âge minimum, mois' },
  { code: 'maxYears', label: 'Âge maximum, ans' },
  { code: 'maxMonths', label: 'Âge maximum, mois' },
  { code: 'durations', label: 'Durées' },
  { code: 'openCapacity', label: 'Places ouvertes' },
  { code: 'siblingsMax', label: 'Fratrie, enfants ensemble au plus' },
  { code: 'needsMet', label: 'Peut accueillir' },
  { code: 'needsNotMet', label: 'Ne peut pas accueillir' },
  { code: 'needsDetail', label: 'Précisions' },
  { code: 'derogation', label: 'Dérogation' },
] as const satisfies readonly { code: keyof UnitValues; label: string }[]
