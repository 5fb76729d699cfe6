import { readLine } from '@/features/sheets/values/readText'
import { SeenTexts } from './SeenTexts'

export type SampleRow = Readonly<Record<string, unknown>>

/** Finds, row after row, the columns that are filled everywhere and never say the same twice. */
export class UniqueColumns {
  readonly #seen: Map<string, SeenTexts>

  constructor(headers: readonly string[]) {
    this.#seen = new Map(headers.map((column) => [column, new SeenTexts()]))
  }

  add(row: SampleRow): void {
    for (const [column, seen] of this.#seen) {
      const value = readLine(row[column])
      if (value === null || !seen.add(value)) this.#seen.delete(column)
    }
  }

  get columns(): ReadonlySet<string> {
    return new Set(this.#seen.keys())
  }
}

/** The columns that tell these rows apart. */
export function uniqueColumns(headers: readonly string[], rows: readonly SampleRow[]): ReadonlySet<string> {
  const found = new UniqueColumns(headers)
  for (const row of rows) found.add(row)
  return found.columns
}
