// Spreadsheets also take the full-width forms for the start of a formula. Apostrophes before it are ours, or look like it.
const FORMULA = /^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/
const GUARDED = /^'+[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/
const PHONE = /^\+\d[\d .\u00A0\u202F]*$/
const NEGATIVE = /^-\d+(?:[.,]\d+)?$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what neither XML nor a spreadsheet can hold
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
/** A cell of Excel holds 32,767 characters. */
const MOST = 32_000

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes before what would start one. Telephone numbers (`+33 1…`) and
 * negative numbers stay as they are.
 */
export function safeCell(value: string): string {
  const text = value.replace(UNREADABLE, '').slice(0, MOST)
  return FORMULA.test(text) && !PHONE.test(text) && !NEGATIVE.test(text) ? `'${text}` : text
}

/** The text that `safeCell` was given, of a cell that comes back; other programs guard theirs in the same way. */
export function bareCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
