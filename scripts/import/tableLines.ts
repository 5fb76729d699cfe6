/** Lines of each part of a report; the rest is in the file of `--report`. */
const MAX_LINES = 25
const CELL = 60
/** Columns of sentences, which end with what was done of the value: never cut. */
const SENTENCES = new Set(['raison', 'remarque', 'détail'])

type Cell = string | number

/** A titled table for a terminal, cut to what can be read; nothing when it has no row. */
export function tableLines(title: string, header: string[], rows: Cell[][], total = rows.length): string[] {
  if (rows.length === 0) return []
  const cells = [
    header,
    ...rows.slice(0, MAX_LINES).map((row) => row.map((cell, at) => toCell(cell, header[at]))),
  ]
  const widths = header.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)))
  const lines = cells.map((row) =>
    `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  )
  const rest = total - Math.min(rows.length, MAX_LINES)
  return [
    '',
    `${title} (${total})`,
    ...lines,
    ...(rest > 0 ? [`  … et ${rest} de plus (--report pour tout)`] : []),
  ]
}

function toCell(value: Cell, column = ''): string {
  const text = String(value).replaceAll(/\s+/g, ' ')
  return text.length > CELL && !SENTENCES.has(column) ? `${text.slice(0, CELL - 1)}…` : text
}
