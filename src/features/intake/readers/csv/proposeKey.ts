import { readLine } from '@/features/sheets/values/readText'
import { foldHeader, KEY_WORDS } from './headerWords'

/** Columns that tell the rows apart: one that is named for it and never repeats, else the SIRET, else the name and its place. */
export function proposeKey(
  headers: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  nameColumns: readonly string[],
): { columns: string[]; reason: string } {
  const named = headers.find((column) => isKeyName(foldHeader(column)) && isUnique([column], rows))
  if (named) return { columns: [named], reason: `en-tête «\u00a0${named}\u00a0», valeurs toutes différentes` }
  const place = headers.find((column) =>
    ['code postal', 'cp', 'commune', 'ville', 'adresse'].includes(foldHeader(column)),
  )
  const columns = [...nameColumns, ...(place && !isUnique(nameColumns, rows) ? [place] : [])]
  return {
    columns,
    reason:
      columns.length > 0
        ? 'aucune colonne d’identifiant\u00a0: un nom corrigé par la source passera pour une autre ligne'
        : 'aucune colonne ne distingue les lignes',
  }
}

const isKeyName = (header: string) =>
  KEY_WORDS.includes(header) ||
  /^(?:id|identifiant|code|numero) (?!postal|insee|commune|voie)/.test(header) ||
  / id$/.test(header)

function isUnique(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): boolean {
  const keys = rows.map((row) => columns.map((column) => readLine(row[column]) ?? '').join('--'))
  return keys.every((key) => key.replaceAll('-', '') !== '') && new Set(keys).size === keys.length
}
