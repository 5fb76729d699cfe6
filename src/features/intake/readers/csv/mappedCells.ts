import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { CsvField } from '@/domain/sources/csvFields'
import type { RowNotes } from '@/features/sheets/values/RowNotes'
import { readLine, readText } from '@/features/sheets/values/readText'
import type { Spot } from '@/features/sheets/values/Spot'
import { asWritten } from '../asWritten'

/** The cells of a row under the names of our fields. */
export type MappedCells = {
  notes: RowNotes
  /** The row comes back from an export of ours: its texts are plain already, and are taken to the letter. */
  isOwn: boolean
  /** The first cell of the field, as it is. */
  value: (field: CsvField) => unknown
  /** All its cells, as they are. */
  cells: (field: CsvField) => unknown[]
  /** All its cells that hold something, each with its column. */
  values: (field: CsvField) => { value: unknown; spot: Spot }[]
  /** Its cells on one line. */
  line: (field: CsvField) => string | null
  /** Its cells as paragraphs. */
  text: (field: CsvField) => string | null
  /** Its columns, for a report. */
  columns: (field: CsvField) => string
  spot: (field: CsvField) => Spot
}

/** `isOwn`: see `MappedCells`. */
export function mappedCells(
  cells: Record<string, unknown>,
  { fields }: CsvMapping,
  notes: RowNotes,
  isOwn = false,
): MappedCells {
  const columnsOf = (field: CsvField) => fields[field] ?? []
  const columns = (field: CsvField) => columnsOf(field).join(', ')
  const each = <Read>(field: CsvField, read: (value: unknown) => Read | null) =>
    columnsOf(field).flatMap((column) => read(cells[column]) ?? [])
  return {
    notes,
    value: (field) => cells[columnsOf(field)[0] ?? ''],
    cells: (field) => columnsOf(field).map((column) => cells[column]),
    values: (field) =>
      columnsOf(field).flatMap((column) =>
        readLine(cells[column]) ? [{ value: cells[column], spot: { notes, column } }] : [],
      ),
    isOwn,
    line: (field) => each(field, isOwn ? asWritten : readLine).join(' ') || null,
    text: (field) => each(field, isOwn ? asWritten : readText).join('\n\n') || null,
    columns,
    spot: (field) => ({ notes, column: columns(field) }),
  }
}
