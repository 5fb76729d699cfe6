import type { Column } from './Column'
import { safeCell } from './safeCell'
import { sheetEnds, workbookParts, xmlText } from './xlsxParts'
import { ZipWriter } from './ZipWriter'

const WIDTH = 24
/** Rows of one sheet, its header apart: what a spreadsheet still opens with ease (Excel itself stops at 1,048,576). */
const MOST_ROWS = 20_000

type Pages<Row> = AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>
type Table<Row> = { name: string; columns: readonly Column<Row>[]; mostRows?: number }

/**
 * A table as an Excel workbook, in pieces, never whole in memory: past `mostRows` rows it goes on in a second sheet (`Services (2)`),
 * with the same header. The same rows give the same bytes.
 */
export async function* xlsxPieces<Row>(
  { name, columns, mostRows = MOST_ROWS }: Table<Row>,
  pages: Pages<Row>,
): AsyncGenerator<Uint8Array> {
  const rows = new RowSource(pages)
  const zip = new ZipWriter()
  const names: string[] = []
  do {
    names.push(names.length === 0 ? name : `${name} (${names.length + 1})`)
    yield await zip.entry(`xl/worksheets/sheet${names.length}.xml`, sheetXml(columns, rows, mostRows))
  } while (await rows.more())
  for (const [path, xml] of workbookParts(names)) yield await zip.entry(path, [xml])
  yield zip.end()
}

/** Rows taken one by one from pages. */
class RowSource<Row> {
  private readonly pages: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>
  private page: readonly Row[] = []
  private at = 0

  constructor(pages: Pages<Row>) {
    this.pages = Symbol.asyncIterator in pages ? pages[Symbol.asyncIterator]() : pages[Symbol.iterator]()
  }

  async more(): Promise<boolean> {
    while (this.at >= this.page.length) {
      const next = await this.pages.next()
      if (next.done) return false
      this.page = next.value
      this.at = 0
    }
    return true
  }

  /** At most so many of the rows that are there. */
  take(most: number): readonly Row[] {
    const some = this.page.slice(this.at, this.at + most)
    this.at += some.length
    return some
  }
}

async function* sheetXml<Row>(
  columns: readonly Column<Row>[],
  rows: RowSource<Row>,
  mostRows: number,
): AsyncGenerator<string> {
  const [open, close] = sheetEnds(columns.length, WIDTH)
  const header = columns.map(({ header: title }, at) => textCell(letters(at), 1, title, 1))
  yield `${open}<row r="1">${header.join('')}</row>`
  for (let written = 0; written < mostRows && (await rows.more()); ) {
    const some = rows.take(mostRows - written)
    yield some.map((row, at) => rowXml(columns, row, written + at + 2)).join('')
    written += some.length
  }
  yield close
}

function rowXml<Row>(columns: readonly Column<Row>[], row: Row, rank: number): string {
  const cells = columns.map((column, at) => {
    const value = column.value(row)
    if (typeof value === 'number') return `<c r="${letters(at)}${rank}"><v>${value}</v></c>`
    // A cell typed as text is never run; the apostrophe holds when someone edits it.
    return value ? textCell(letters(at), rank, safeCell(value), 0) : ''
  })
  return `<row r="${rank}">${cells.join('')}</row>`
}

function textCell(column: string, rank: number, text: string, style: 0 | 1): string {
  return `<c r="${column}${rank}"${style ? ' s="1"' : ''} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

/** `A`, `Z`, `AA` for 0, 25, 26. */
function letters(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}
