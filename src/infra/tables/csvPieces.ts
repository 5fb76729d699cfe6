import { stringify } from 'csv-stringify/sync'
import type { Column } from './Column'
import { safeCell } from './safeCell'

/** Excel reads UTF-8 only behind this mark, and the semicolon in French. */
const MARK = '\uFEFF'
const OPTIONS = { delimiter: ';', record_delimiter: 'windows' } as const

/** A table as CSV, a page at a time, its headers first. */
export async function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield MARK + stringify([columns.map(({ header }) => header)], OPTIONS)
  for await (const rows of pages)
    if (rows.length > 0)
      yield stringify(
        rows.map((row) => columns.map((column) => cell(column, row))),
        OPTIONS,
      )
}

function cell<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row)
  return typeof value === 'number' ? String(value) : safeCell(value ?? '')
}
