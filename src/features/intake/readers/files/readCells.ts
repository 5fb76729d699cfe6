import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import { csvRecords } from './csvRecords'
import { sniffFile } from './sniffFile'
import { xlsxRecords } from './xlsxRecords'

/** The cells of each line of a table, header or not; `row` as a spreadsheet counts it. @throws InvalidInput when it is no table. */
export async function* readCells(file: SourceFile): AsyncGenerator<{ row: number; cells: unknown[] }> {
  const kind = await sniffFile(file)
  if (kind === 'json') throw new InvalidInput(`${file.name}\u00a0: un tableau CSV ou XLSX est attendu.`)
  let row = 0
  for await (const cells of kind === 'xlsx' ? await xlsxRecords(file) : csvRecords(file)) {
    row += 1
    yield { row, cells: cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)) }
  }
}
