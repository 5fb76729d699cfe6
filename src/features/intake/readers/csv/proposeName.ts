import { readLine } from '@/features/sheets/values/readText'
import type { Candidate } from './Candidate'
import { isOfGeocoder } from './headerScore'
import type { SampleRow } from './uniqueColumns'

/** Of so many rows, this share says something else. */
const SHARE = 0.6

/** Where no header says so, the column of words that repeats least is the name. */
export function proposeName(
  headers: readonly string[],
  rows: readonly SampleRow[],
  used: ReadonlySet<string>,
): Candidate | null {
  const [best] = headers
    .filter((column) => !used.has(column) && !isOfGeocoder(column))
    .map((column) => {
      const values = rows.flatMap((row) => readLine(row[column]) ?? [])
      const words = values.filter((value) => /\p{L}{3}/u.test(value) && value.length <= 150)
      return { column, distinct: rows.length > 0 ? new Set(words).size / rows.length : 0 }
    })
    .sort((a, b) => b.distinct - a.distinct)
  return best && best.distinct >= SHARE
    ? {
        field: 'name',
        column: best.column,
        named: 0,
        score: 0.4,
        reason: `textes presque tous différents dans «\u00a0${best.column}\u00a0»\u00a0: à vérifier`,
      }
    : null
}
