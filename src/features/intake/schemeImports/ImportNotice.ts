/** What is wrong, or only odd, at a place of the file; `row` is the spreadsheet's, `rule` a French sentence fragment. */
export type ImportNotice = { row: number; column: string; value: string; rule: string }

const VALUE_MAX = 120

/** A notice whose value is cut to what a table can show. */
export function notice(row: number, column: string, value: string, rule: string): ImportNotice {
  return { row, column, value: value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX)}…` : value, rule }
}
