import type { Column } from './Column'
import { CSV_MARK, csvText } from './csvText'
import { safeCell } from './safeCell'

/** A table as CSV for a French spreadsheet (semicolons), a page at a time, its headers first. */
export async function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  pages: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield CSV_MARK + csvText([columns.map(({ header }) => header)], ';')
  for await (const rows of pages)
    yield csvText(
      rows.map((row) => columns.map((column) => cell(column, row))),
      ';',
    )
}

function cell<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row)
  return typeof value === 'number' ? String(value) : safeCell(value ?? '')
}
