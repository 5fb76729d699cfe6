import { readRawRows } from '../files/readRawRows'
import type { SourceFile } from '../SourceReader'
import { type SampleRow, UniqueColumns } from './uniqueColumns'

const ROWS = 50
/** Rows past the first, kept because they fill a column that was empty until then. */
const LATE_ROWS = 20

/** What the assistant that proposes a mapping sees of a table; `unique`: the columns that tell all its rows apart. */
export type TableSample = {
  headers: string[]
  rows: Record<string, unknown>[]
  unique: ReadonlySet<string>
}

/**
 * The columns of a table and its first rows, with some that fill columns which those leave empty; the whole file is read, to know
 * what tells its rows apart. Of a workbook, the sheets of the columns that hold most. @throws InvalidInput as for a reader.
 */
export async function readSample(file: SourceFile, count = ROWS): Promise<TableSample> {
  const tables = new Map<string, Sample>()
  for await (const { cells, isTable } of readRawRows(file, { lists: [], tables: true })) {
    const columns = Object.keys(cells)
    const name = isTable ? columns.join('\n') : ''
    const sample = tables.get(name) ?? new Sample(columns, count)
    tables.set(name, sample)
    sample.add(cells)
  }
  const [found] = [...tables.values()].toSorted((a, b) => b.filled - a.filled)
  if (!found) return { headers: [], rows: [], unique: new Set() }
  const { rows, unique } = found
  return { headers: [...new Set(rows.flatMap((cells) => Object.keys(cells)))], rows, unique: unique.columns }
}

/** What is kept of a table, row after row. */
class Sample {
  readonly rows: Record<string, unknown>[] = []
  readonly unique: UniqueColumns
  /** How many cells hold something. */
  filled = 0
  readonly #empty: Set<string>
  readonly #count: number
  #late = 0

  constructor(columns: readonly string[], count: number) {
    this.unique = new UniqueColumns(columns)
    this.#empty = new Set(columns)
    this.#count = count
  }

  add(cells: SampleRow): void {
    this.unique.add(cells)
    const held = Object.keys(cells).filter((column) => String(cells[column] ?? '').trim() !== '')
    this.filled += held.length
    const fills = held.filter((column) => this.#empty.delete(column))
    if (this.rows.length - this.#late < this.#count) this.rows.push({ ...cells })
    else if (fills.length > 0 && this.#late < LATE_ROWS) {
      this.rows.push({ ...cells })
      this.#late += 1
    }
  }
}
