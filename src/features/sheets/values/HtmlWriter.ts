import { raised } from './raised'
import { tableRow } from './tableRow'
import { withAddress } from './withAddress'

type Attributes = Readonly<Record<string, string>>
/**
 * What is being written: the page, or the inside of a cell, a link or a raised text. `after`: its last words are those of a cell
 * that no row holds, or of a term to define.
 */
type Piece = { parts: string[]; url?: string; after?: 'cell' | 'term' | null }
type Table = { row: string[] | null; carried: Map<number, { text: string; left: number }> }
type Span = { rows: number }

const BLOCKS = new Set(
  'p div section article aside header footer main nav address figure figcaption form fieldset details summary caption center h1 h2 h3 h4 h5 h6 blockquote pre dl hr'.split(
    ' ',
  ),
)
const APART = new Set(['a', 'sup', 'td', 'th'])
const MARKS = ['• ', '◦ ', '▪ ']
const FRESH_MARK = /(?:^|\n)(?:[•◦▪]|\d+\.) $/
const ROWS_MOST = 100

/** Writes the plain text of HTML as its tags open and close. */
export class HtmlWriter {
  #pieces: Piece[] = [{ parts: [] }]
  #lists: { next: number | null }[] = []
  #tables: Table[] = []
  #spans: Span[] = []

  constructor(readonly linesAreTags: boolean) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'br') this.#write('\n')
    else if (name === 'ul' || name === 'ol') this.#openList(name, attributes)
    else if (name === 'li') this.#write(`\n${this.#mark(attributes)}`)
    else if (name === 'dt') this.#write('\n')
    else if (name === 'dd') this.#write(this.#beforeMeaning())
    else if (name === 'table') {
      this.#break()
      this.#tables.push({ row: null, carried: new Map() })
    } else if (name === 'tr') this.#openRow()
    else if (BLOCKS.has(name)) this.#break()
    if (name === 'td' || name === 'th')
      this.#spans.push({ rows: Math.min(Number(attributes.rowspan) || 1, ROWS_MOST) })
    if (APART.has(name)) this.#pieces.push({ parts: [], url: attributes.href })
  }

  close(name: string): void {
    if (APART.has(name)) this.#closePiece(name)
    else if (name === 'tr') this.#closeRow()
    else if (name === 'dt') this.#note('term')
    else if (name === 'table') {
      this.#closeRow()
      this.#tables.pop()
      this.#write('\n\n')
    } else if (name === 'ul' || name === 'ol') {
      this.#lists.pop()
      this.#write(this.#lists.length > 0 ? '\n' : '\n\n')
    } else if (BLOCKS.has(name)) this.#write('\n\n')
  }

  text(text: string): void {
    this.#write(this.linesAreTags ? text.replaceAll(/(?<!\s)\s*\n\s*/g, ' ') : text)
  }

  finish(): string {
    return this.#pieces.flatMap(({ parts }) => parts).join('')
  }

  #write(text: string): void {
    if (text.trim() !== '') this.#note(null)
    this.#pieces.at(-1)?.parts.push(text)
  }

  #note(after: Piece['after']): void {
    const piece = this.#pieces.at(-1)
    if (piece) piece.after = after
  }

  /** A blank line, unless an item has just begun. */
  #break(): void {
    if (!FRESH_MARK.test(this.#tail())) this.#write('\n\n')
  }

  #tail(): string {
    return this.#pieces.at(-1)?.parts.slice(-3).join('').slice(-8) ?? ''
  }

  #openList(name: string, { start }: Attributes): void {
    if (this.#lists.length === 0) this.#break()
    this.#lists.push({ next: name === 'ol' ? Number(start) || 1 : null })
  }

  #mark({ value }: Attributes): string {
    const list = this.#lists.at(-1)
    if (!list || list.next === null) return MARKS[Math.max(this.#lists.length - 1, 0)] ?? '▪ '
    const rank = Number(value) || list.next
    list.next = rank + 1
    return `${rank}. `
  }

  /** Between a term and its first meaning, a colon, unless it has its own; the others each have a line. */
  #beforeMeaning(): string {
    if (this.#pieces.at(-1)?.after !== 'term') return '\n'
    return this.#tail().trimEnd().endsWith(':') ? ' ' : '\u00a0: '
  }

  #openRow(): void {
    this.#closeRow()
    const table = this.#tables.at(-1)
    if (table) table.row = carriedTo(table, [])
    else this.#write('\n')
  }

  #closeRow(): void {
    const table = this.#tables.at(-1)
    if (!table?.row) return
    this.#write(`\n${tableRow(table.row)}`)
    table.row = null
  }

  #closePiece(name: string): void {
    const { parts, url } = this.#pieces.pop() ?? { parts: [] }
    const text = parts.join('')
    if (name === 'a') this.#write(url ? withAddress(url, text) : text)
    else if (name === 'sup') this.#write(raised(text))
    else this.#closeCell(text)
  }

  #closeCell(text: string): void {
    const { rows } = this.#spans.pop() ?? { rows: 1 }
    const table = this.#tables.at(-1)
    if (!table?.row) {
      this.#write(`${this.#pieces.at(-1)?.after === 'cell' ? ' | ' : '\n'}${tableRow([text])}`)
      this.#note('cell')
      return
    }
    if (rows > 1) table.carried.set(table.row.length, { text, left: rows - 1 })
    table.row = carriedTo(table, [...table.row, text], table.row.length + 1)
  }
}

/** A row with the cells that a row above stretches down to it, from this column on. */
function carriedTo({ carried }: Table, row: string[], from = 0): string[] {
  const filled = [...row]
  for (let column = from; ; column += 1) {
    const cell = carried.get(column)
    if (!cell || cell.left === 0 || filled.length !== column) return filled
    cell.left -= 1
    filled.push(cell.text)
  }
}
