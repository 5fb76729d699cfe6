import { stringify } from 'csv-stringify/sync'

/** Excel reads UTF-8 only behind this mark. */
export const CSV_MARK = '\uFEFF'

/** A line break of any system: left bare in a cell, other programs cut the row there. */
const LINE_BREAK = /[\r\n]/

/**
 * Rows as CSV text, the one way that every file is written: lines end in CRLF (RFC 4180), and a cell with a line break is quoted
 * whatever that break is, which the library does for its own line ending alone. Cells are written as given: `safeCell` defuses them.
 */
export function csvText(rows: readonly (readonly (string | number)[])[], delimiter: ';' | ','): string {
  if (rows.length === 0) return ''
  return stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: 'windows', quoted_match: LINE_BREAK },
  )
}
