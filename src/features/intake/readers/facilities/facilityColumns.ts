import { fold } from '@/domain/text/foldText'

/** Columns of a table of facilities, one row a unit; the first two tell it from other tables. */
export const FACILITY_COLUMNS = [
  'nom',
  'categorie',
  'finess',
  'gestionnaire',
  'siret',
  'resume',
  'voie',
  'complement',
  'code_postal',
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'telephone_admissions',
  'telephone_accueil',
  'telephone_astreinte',
  'courriel',
  'site_web',
  'capacite_autorisee',
  'capacite_installee',
  'capacite_ouverte',
] as const

export const UNIT_COLUMNS = [
  'unite',
  'mode',
  'sexe',
  'age_min',
  'age_min_mois',
  'age_max',
  'age_max_mois',
  'durees',
  'places',
  'fratrie',
  'besoins_acceptes',
  'besoins_refuses',
] as const

type Column = (typeof FACILITY_COLUMNS)[number] | (typeof UNIT_COLUMNS)[number]

/** The cells of a row by our columns, and what is noted of them. */
export type FacilityCells = Readonly<Partial<Record<Column, unknown>>>

const KNOWN: readonly string[] = [...FACILITY_COLUMNS, ...UNIT_COLUMNS]
const columnName = (column: string) =>
  fold(column)
    .trim()
    .replaceAll(/[^a-z]+/g, '_')

/** Tells whether a column of a table of facilities is read. */
export const isFacilityColumn = (column: string): boolean => KNOWN.includes(columnName(column))

/** Names the cells of a row whatever the case, accents and spaces of its headers. */
export function facilityCells(cells: Readonly<Record<string, unknown>>): FacilityCells {
  return Object.fromEntries(
    Object.entries(cells)
      .filter(([column]) => isFacilityColumn(column))
      .map(([column, value]) => [columnName(column), value]),
  )
}
