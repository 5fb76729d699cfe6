import { readLine } from '@/features/sheets/values/readText'
import { foldHeader } from './headerWords'
import type { SampleRow } from './uniqueColumns'

/** As sure as a header that says so. */
const IN_FULL = 0.9

/** A number alone right before the name of a way, or a postcode and its commune in one cell, are parts of an address. */
export function addressScore(column: string, headers: readonly string[], rows: readonly SampleRow[]): number {
  const header = foldHeader(column)
  const next = foldHeader(headers[headers.indexOf(column) + 1] ?? '')
  if (/^(?:n|no|num|numero)$/.test(header) && /\b(?:voie|rue|typvoie)\b/.test(next)) return IN_FULL
  if (!/\b(?:cp|code postal)\b/.test(header) || !/\b(?:ville|commune|localite)\b/.test(header)) return 0
  const values = rows.flatMap((row) => readLine(row[column]) ?? [])
  return values.length > 0 && values.every((value) => /^\d{5}[\s,-]+\p{L}/u.test(value)) ? IN_FULL : 0
}
