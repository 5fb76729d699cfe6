/** A column of a table for people: its French header, and the cell of a row (several values are joined by ` | `). */
export type Column<Row> = {
  header: string
  value: (row: Row) => string | number | null | undefined
}

/** Several values in one cell. */
export function several(values: readonly (string | null | undefined)[] | null | undefined): string {
  return (values ?? []).filter(Boolean).join(' | ')
}

/** A stored instant as its day. */
export function dayCell(at: string | null | undefined): string {
  return at?.slice(0, 'YYYY-MM-DD'.length) ?? ''
}
