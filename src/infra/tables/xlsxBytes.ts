import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Column } from './Column'
import { safeCell } from './safeCell'
import { withFixedDates } from './withFixedDates'

const WIDTH = 24

/**
 * A table as one sheet of an Excel workbook. The library builds a workbook whole, so that `rows` must be bounded. The same rows
 * give the same bytes.
 */
export async function xlsxBytes<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array> {
  const data: SheetData = [
    columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' })),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
  ]
  const workbook = writeExcelFile(data, {
    sheet: name,
    columns: columns.map(() => ({ width: WIDTH })),
    stickyRowsCount: 1,
  })
  return withFixedDates(await workbook.toBuffer())
}

function cell(value: string | number | null | undefined): SheetData[number][number] {
  if (typeof value === 'number') return { value, type: Number }
  // A cell typed as text is never run; the apostrophe holds when someone edits it.
  return value ? { value: safeCell(value), type: String } : null
}
