/** A row before it is understood. `row` is the spreadsheet's number, or the rank of the item from 1 in a JSON file. */
export type RawRow = {
  row: number
  cells: Record<string, unknown>
  /** From a spreadsheet or a CSV file, whose cells may have lost their zeros and their types. */
  isTable: boolean
  /** What of the row no column names. */
  past?: unknown[]
  /** Why the row cannot be read at all, and what stands in its place. */
  fault?: { value: unknown; rule: string }
}
