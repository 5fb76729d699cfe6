import { isBlank } from '../isBlank'
import type { RawNote } from '../RawRow'
import { formatted } from './numberFormats'
import type { SheetFacts } from './sheetFacts'

const READ = 'dans le classeur\u00a0: lues comme les autres'

/** The rows of a sheet as a person sees them: zeros in front, percentages, times, merged cells; and what the report says of it. */
export function shownRows(source: unknown[][], facts: SheetFacts): { rows: unknown[][]; notes: RawNote[] } {
  const rows = source.map((row) => row.map(shownTime))
  for (const { row, column, format } of facts.formats) {
    const cells = rows[row]
    const value = cells?.[column]
    if (cells && typeof value === 'number') cells[column] = formatted(value, format)
  }
  for (const { row, column, shown } of facts.errors) {
    const cells = rows[row]
    if (cells && isBlank(cells[column])) cells[column] = shown
  }
  const filled = fillMerged(rows, facts.merged)
  return { rows, notes: notesOf(facts, filled) }
}

/** A time alone is a date of the first day of Excel. */
function shownTime(value: unknown): unknown {
  return value instanceof Date && value.getUTCFullYear() < 1900 ? value.toISOString().slice(11, 16) : value
}

/** A cell that stretches down says the same of each row; titles above the columns and their names stay. Returns how many it filled. */
function fillMerged(rows: unknown[][], merged: SheetFacts['merged']): number {
  const header = rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1)
  let filled = 0
  for (const { from, to } of merged) {
    const value = rows[from.row]?.[from.column]
    if (from.row <= header || isBlank(value)) continue
    for (const row of rows.slice(from.row + 1, to.row + 1))
      if (isBlank(row[from.column])) {
        row[from.column] = value
        filled += 1
      }
  }
  return filled
}

function notesOf({ hiddenColumns, hiddenRows }: SheetFacts, filled: number): RawNote[] {
  const told = [
    { value: hiddenColumns.join(', '), rule: `colonnes masquées ${READ}` },
    { value: hiddenRows > 0 ? String(hiddenRows) : '', rule: `lignes masquées ${READ}` },
    {
      value: filled > 0 ? String(filled) : '',
      rule: 'cellules fusionnées\u00a0: leur valeur est reprise sur chaque ligne',
    },
  ]
  return told.flatMap(({ value, rule }) => (value === '' ? [] : [{ row: 0, column: '', value, rule }]))
}
