/** What is odd about a row before it is understood, or about its file; `row`: of the file, where not that of the row. */
export type RawNote = { row?: number; column: string; value: unknown; rule: string }

/** A row before it is understood. `row` is the spreadsheet's number, or the rank of the item from 1 in a JSON file. */
export type RawRow = {
  row: number
  cells: Record<string, unknown>
  /** From a spreadsheet or a CSV file, whose cells may have lost their zeros and their types. */
  isTable: boolean
  /** The sheet of the workbook that it stands in; `isAmongOthers`: others hold rows too. */
  sheet?: string
  isAmongOthers?: boolean
  /** What the report says of it beside what its reader finds. */
  notes?: readonly RawNote[]
  /** What of the row no column names. */
  past?: unknown[]
  /** Why the row cannot be read at all, and what stands in its place. */
  fault?: { value: unknown; rule: string }
}
