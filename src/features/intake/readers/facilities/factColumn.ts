import type { FACILITY_COLUMNS, UNIT_COLUMNS } from './facilityColumns'

type Column = (typeof FACILITY_COLUMNS)[number] | (typeof UNIT_COLUMNS)[number]

const COLUMNS: Readonly<Record<string, Column>> = {
  category: 'categorie',
  finessNumber: 'finess',
  authorisedCapacity: 'capacite_autorisee',
  installedCapacity: 'capacite_installee',
  openCapacity: 'capacite_ouverte',
}
const OF_UNITS: Readonly<Record<string, Column>> = {
  name: 'unite',
  sex: 'sexe',
  minYears: 'age_min',
  minMonths: 'age_min_mois',
  maxYears: 'age_max',
  maxMonths: 'age_max_mois',
  durations: 'durees',
  openCapacity: 'places',
  siblingsMax: 'fratrie',
  needsMet: 'besoins_acceptes',
  needsNotMet: 'besoins_refuses',
}

/** The column of a table of facilities that a field of a sheet is read from; the name of the field where it is the same. */
export const facilityColumn = (field: string): string => COLUMNS[field] ?? field

/** The same for a field of a unit. */
export const unitColumn = (field: string): string => OF_UNITS[field] ?? field
