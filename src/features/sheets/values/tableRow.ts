const EMPTY = '–'
/** Past these, cells are columns of a page rather than of a table. */
const LAYOUT = { lines: 4, length: 200 }

/**
 * The cells of a row on one line, visibly apart (`1 personne | 900 €`), lines inside a cell parted by ` / `. A row of one cell keeps
 * its lines, and so do the columns of a page that a table lays out.
 */
export function tableRow(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.trim())
  const filled = texts.filter((text) => text !== '')
  if (filled.length <= 1) return filled[0] ?? ''
  if (texts.some(isColumnOfPage)) return filled.join('\n\n')
  const last = texts.findLastIndex((text) => text !== '')
  return texts
    .slice(0, last + 1)
    .map((text) => inOneLine(text) || EMPTY)
    .join(' | ')
}

const isColumnOfPage = (text: string) =>
  text.length > LAYOUT.length && text.split(/\n+/).length >= LAYOUT.lines

const inOneLine = (text: string) =>
  text.replace(/^[•◦▪] /, '').replaceAll(/(?<!\s)\s*\n\s*(?:[•◦▪] )?/g, ' / ')
