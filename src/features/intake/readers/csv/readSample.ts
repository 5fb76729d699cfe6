import { readRawRows } from '../files/readRawRows'
import type { SourceFile } from '../SourceReader'
import { UniqueColumns } from './uniqueColumns'

const ROWS = 50
/** Rows past the first, kept because they fill a column that was empty until then. */
const LATE_ROWS = 20

/** What the assistant that proposes a mapping sees of a table; `unique`: the columns that tell all its rows apart. */
export type TableSample = { headers: string[]; rows: Record<string, unknown>[]; unique: ReadonlySet<string> }

/**
 * The columns of a table and its first rows, with some that fill columns which those leave empty; the whole file is read, to know
 * what tells its rows apart. @throws InvalidInput as for a reader.
 */
export async function readSample(file: SourceFile, count = ROWS): Promise<TableSample> {
  const rows: Record<string, unknown>[] = []
  const empty = new Set<string>()
  let unique: UniqueColumns | null = null
  let first: string | undefined
  let late = 0
  for await (const { cells, sheet } of readRawRows(file, { lists: [], tables: true })) {
    first ??= sheet
    if (sheet !== first) break
    if (!unique) {
      unique = new UniqueColumns(Object.keys(cells))
      for (const column of Object.keys(cells)) empty.add(column)
    }
    unique.add(cells)
    const fills = [...empty].filter((column) => String(cells[column] ?? '').trim() !== '')
    for (const column of fills) empty.delete(column)
    if (rows.length - late < count) rows.push(cells)
    else if (fills.length > 0 && late < LATE_ROWS) {
      rows.push(cells)
      late += 1
    }
  }
  const headers = [...new Set(rows.flatMap((cells) => Object.keys(cells)))]
  return { headers, rows, unique: unique?.columns ?? new Set() }
}
