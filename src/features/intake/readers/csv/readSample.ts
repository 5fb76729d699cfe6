import { readRawRows } from '../files/readRawRows'

const ROWS = 50

/** The columns of a table and its first rows, for the assistant that proposes a mapping. @throws InvalidInput as for a reader. */
export async function readSample(
  file: { name: string; path: string },
  count = ROWS,
): Promise<{ headers: string[]; rows: Record<string, unknown>[] }> {
  const rows: Record<string, unknown>[] = []
  let first: string | undefined
  for await (const { cells, sheet } of readRawRows(file, { lists: [], tables: true })) {
    first ??= sheet
    if (sheet !== first) break
    rows.push(cells)
    if (rows.length >= count) break
  }
  return { headers: [...new Set(rows.flatMap((cells) => Object.keys(cells)))], rows }
}
