import type { CsvField } from '@/domain/sources/csvFields'
import { ownKey } from '@/domain/sources/ownKey'
import { readLine } from '@/features/sheets/values/readText'
import { isOfGeocoder } from './headerScore'
import { foldHeader, KEY_WORDS } from './headerWords'
import type { SampleRow } from './uniqueColumns'

type Table = {
  headers: readonly string[]
  rows: readonly SampleRow[]
  /** The columns that tell all rows apart. */
  unique: ReadonlySet<string>
  columnsOf: (field: CsvField) => string[]
}

const NAMED =
  /^(?:id|identifiant|code|numero|n|no|num|ref|reference|matricule) (?!(?:postal|insee|commune|com|voie|rue|et|tel|telephone|siren|ape|naf|acces|(?:de |de la |du |d )?(?:voie|rue|tel|telephone|batiment|etage|departement|region))\b)|^(?:(?:n|no|num|numero) )?finess(?: (?:et|geographique|site))?$/

/** A number that feeds one of these is no identifier. */
const PARTS: readonly CsvField[] = ['street', 'complement', 'postcode', 'city', 'inseeCode', 'phones']

/**
 * Columns that tell the rows apart: that of our own identifiers, else one that is named for it and never repeats, else the SIRET, else the name, with its place where
 * names repeat. A geocoder's own numbers tell addresses apart, not bodies.
 */
export function proposeKey({ headers, rows, unique, columnsOf }: Table): {
  columns: string[]
  reason: string
} {
  const own = headers.find((column) => unique.has(column) && rows.every((row) => isOwn(row[column])))
  if (own) return { columns: [own], reason: `identifiants d’un export de Repère dans «\u00a0${own}\u00a0»` }
  const parts = new Set(PARTS.flatMap(columnsOf))
  const named = headers.find((column) => unique.has(column) && !parts.has(column) && isKeyName(column))
  if (named) return { columns: [named], reason: `en-tête «\u00a0${named}\u00a0», valeurs toutes différentes` }
  const siret = columnsOf('siret').find((column) => unique.has(column))
  if (siret) return { columns: [siret], reason: 'SIRET, tous différents' }
  const names = columnsOf('name')
  const isTold = names.some((column) => unique.has(column)) || (names.length > 1 && isUnique(names, rows))
  const place = [...columnsOf('postcode'), ...columnsOf('city'), ...columnsOf('street')][0]
  const columns = [...names, ...(place && names.length > 0 && !isTold ? [place] : [])]
  return {
    columns,
    reason:
      columns.length > 0
        ? 'aucune colonne d’identifiant\u00a0: un nom corrigé par la source passera pour une autre ligne'
        : 'aucune colonne ne distingue les lignes',
  }
}

const isOwn = (value: unknown): boolean => ownKey(readLine(value) ?? '') !== null

function isKeyName(column: string): boolean {
  const header = foldHeader(column)
  return (
    !isOfGeocoder(column) &&
    (KEY_WORDS.includes(header) || NAMED.test(header) || / (?:u?id|guid)$/.test(header))
  )
}

function isUnique(columns: readonly string[], rows: readonly SampleRow[]): boolean {
  const keys = rows.map((row) => columns.map((column) => readLine(row[column]) ?? '').join('--'))
  return keys.every((key) => key.replaceAll('-', '') !== '') && new Set(keys).size === keys.length
}
