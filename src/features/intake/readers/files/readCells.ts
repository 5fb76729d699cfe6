import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import { csvRecords } from './csvRecords'
import { inItsEncoding } from './encoding/inItsEncoding'
import { mendText } from './mendCells'
import { OTHER_SHEET } from './noticesOf'
import type { RawNote } from './RawRow'
import { sniffFile } from './sniffFile'
import { openWorkbook } from './workbook/openWorkbook'

/** A line of a table, header or not; `mended`: what was done to the characters of a cell, by its rank from 0. */
export type CellRow = {
  row: number
  cells: unknown[]
  mended: { at: number; value: string; rule: string }[]
  /** Of the file as a whole; with its first line. */
  notes: readonly RawNote[]
}

/**
 * The cells of each line of a table, of the first visible sheet of a workbook, in the characters that were meant; `row` as a
 * spreadsheet counts it. @throws InvalidInput when it is no table.
 */
export async function* readCells(source: SourceFile): AsyncGenerator<CellRow> {
  const kind = await sniffFile(source)
  if (kind === 'json') throw new InvalidInput(`${source.name}\u00a0: un tableau CSV ou XLSX est attendu.`)
  const { records, notes } = kind === 'xlsx' ? await firstSheet(source) : await csvFile(source)
  let row = 0
  for await (const cells of records) {
    row += 1
    yield { row, ...mendedCells(cells), notes: row === 1 ? notes : [] }
  }
}

type Records = { records: AsyncIterable<unknown[]> | Iterable<unknown[]>; notes: readonly RawNote[] }

async function csvFile(source: SourceFile): Promise<Records> {
  const { file, notes } = await inItsEncoding(source)
  return { records: csvRecords(file), notes }
}

async function firstSheet(file: SourceFile): Promise<Records> {
  const { sheets, notes } = await openWorkbook(file)
  const [first, ...others] = sheets
  const left = others.map(({ name }) => ({ row: 0, column: '', value: name, rule: OTHER_SHEET }))
  return { records: first?.rows ?? [], notes: [...notes, ...(first?.notes ?? []), ...left] }
}

function mendedCells(source: unknown[]): Pick<CellRow, 'cells' | 'mended'> {
  const mended: CellRow['mended'] = []
  const cells = source.map((cell, at) => {
    if (cell instanceof Date) return cell.toISOString().slice(0, 10)
    if (typeof cell !== 'string') return cell
    const { text, rules } = mendText(cell)
    mended.push(...rules.map((rule) => ({ at, value: text, rule })))
    return text
  })
  return { cells, mended }
}
