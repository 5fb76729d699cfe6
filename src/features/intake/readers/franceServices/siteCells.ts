import { fold } from '@/domain/text/foldText'

/** The columns of a site under the names of the publications of 2020 and after, folded. */
const COLUMNS = {
  key: ['matricule', 'id_fs'],
  label: ['lib_france_services', 'lib_fs'],
  street: ['adresse'],
  complement: ['complement_d_adresse', 'complement_adresse'],
  inseeCode: ['insee_com', 'code_insee'],
  postcode: ['code_postal'],
  city: ['lib_com', 'commune'],
  latitude: ['latitude'],
  longitude: ['longitude'],
  email: ['contact_mail', 'mail'],
  phone: ['telephone'],
  mo: ['h_lundi'],
  tu: ['h_mardi'],
  we: ['h_mercredi'],
  th: ['h_jeudi'],
  fr: ['h_vendredi'],
  sa: ['h_samedi'],
  su: ['h_dimanche'],
  hoursNote: ['commentaire_horaires'],
  isItinerant: ['itinerance'],
  category: ['categorie'],
  format: ['format_fs'],
  group: ['groupe'],
  labelledOn: ['labellisation'],
} as const

type SiteField = keyof typeof COLUMNS
/** Cells by what they mean, each with the name of its column in the file. */
export type SiteCells = Record<SiteField, { column: string; value: unknown }>

export function siteCells(cells: Readonly<Record<string, unknown>>): SiteCells {
  const byName = new Map(Object.keys(cells).map((column) => [columnName(column), column]))
  const entries = Object.entries(COLUMNS).map(([field, names]) => {
    const column = names.flatMap((name) => byName.get(name) ?? [])[0]
    return [field, { column: column ?? names[0], value: column === undefined ? null : cells[column] }]
  })
  // The entries are those of the table, one for each field.
  return Object.fromEntries(entries) as SiteCells
}

/** Tells whether columns are those of France services. */
export function isSite(cells: Readonly<Record<string, unknown>>): boolean {
  const names = new Set(Object.keys(cells).map(columnName))
  return COLUMNS.key.some((name) => names.has(name)) || COLUMNS.label.some((name) => names.has(name))
}

/** Tells whether a column of a site is read. */
export const isSiteColumn = (header: string): boolean =>
  Object.values(COLUMNS)
    .flat()
    .some((name) => name === columnName(header))

const columnName = (header: string) => fold(header).replaceAll(/[^a-z0-9]+/g, '_')
