import { InvalidInput } from '@/errors'
import type { RawRow } from './RawRow'
import { readCsv } from './readCsv'
import { readJson } from './readJson'
import { readXlsx } from './readXlsx'
import { sniffFile } from './sniffFile'

/** How a format is written: the names of its lists in JSON, and whether it may come as a table. */
type Shape = { lists: readonly string[]; tables: boolean }

/** The rows of a file, whatever carries them. An item that is not an object is a row without cells. @throws InvalidInput */
export async function* readRows(
  file: { name: string; path: string },
  { lists, tables }: Shape,
): AsyncGenerator<RawRow> {
  const kind = await sniffFile(file)
  if (kind === 'json') {
    for await (const { row, value } of readJson(file, lists))
      yield { row, isTable: false, cells: toCells(value) }
    return
  }
  if (!tables) throw new InvalidInput(`${file.name}\u00a0: ce format est attendu en JSON.`)
  yield* kind === 'xlsx' ? readXlsx(file) : readCsv(file)
}

function toCells(value: unknown): Record<string, unknown> {
  // A parsed JSON object has string keys; what they hold is unknown.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
