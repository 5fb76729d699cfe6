/** Columns of `structureet` records of the State’s file, which has no header, after the kind of record. */
export const STRUCTURE_COLUMNS = [
  'nofinesset',
  'nofinessej',
  'rs',
  'rslongue',
  'complrs',
  'compldistrib',
  'numvoie',
  'typvoie',
  'voie',
  'compvoie',
  'lieuditbp',
  'commune',
  'departement',
  'libdepartement',
  'ligneacheminement',
  'telephone',
  'telecopie',
  'categetab',
  'libcategetab',
  'categagretab',
  'libcategagretab',
  'siret',
  'codeape',
  'codemft',
  'libmft',
  'codesph',
  'libsph',
  'dateouv',
  'dateautor',
  'datemaj',
  'numuai',
] as const

/** Columns that the 40-column extract names otherwise. */
export const COLUMN_ALIASES: Readonly<Record<string, string>> = { dateouvert: 'dateouv' }

/** The cells of a row by the name of their column, trimmed; an empty cell is absent. */
export type NamedCells = Readonly<Record<string, string>>

/** Names the cells of a row; a column of the header that has no name is passed over. */
export function nameCells(columns: readonly string[], cells: readonly string[]): NamedCells {
  return Object.fromEntries(
    columns.flatMap((column, at) => (column && cells[at] ? [[column, cells[at]]] : [])),
  )
}
