import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import { csvRecords } from './csvRecords'
import { mendText } from './mendCells'
import { sniffFile } from './sniffFile'
import { openWorkbook } from './workbook/openWorkbook'

/** The cells of each line of a table, header or not, of the first visible sheet; `row` as a spreadsheet counts it. @throws InvalidInput when it is no table. */
export async function* readCells(file: SourceFile): AsyncGenerator<{ row: number; cells: unknown[] }> {
  const kind = await sniffFile(file)
  if (kind === 'json') throw new InvalidInput(`${file.name}\u00a0: un tableau CSV ou XLSX est attendu.`)
  let row = 0
  for await (const cells of kind === 'xlsx' ? await firstSheet(file) : csvRecords(file)) {
    row += 1
    yield { row, cells: cells.map(cellOf) }
  }
}

async function firstSheet(file: SourceFile): Promise<unknown[][]> {
  return (await openWorkbook(file)).sheets[0]?.rows ?? []
}

function cellOf(cell: unknown): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? mendText(cell).text : cell
}
