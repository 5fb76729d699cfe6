import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import type { RawRow } from './RawRow'
import { readCsv } from './readCsv'
import { readJson } from './readJson'
import { readXlsx } from './readXlsx'
import { sniffFile } from './sniffFile'

/** How a format is written: the names of its lists in JSON, and whether it may come as a table. */
export type Shape = { lists: readonly string[]; tables: boolean }

/** The rows of a file, whatever carries them. @throws InvalidInput when nothing can be read of it. */
export async function* readRawRows(file: SourceFile, { lists, tables }: Shape): AsyncGenerator<RawRow> {
  const kind = await sniffFile(file)
  if (kind === 'json') {
    for await (const { row, value } of readJson(file, lists)) yield jsonRow(row, value)
    return
  }
  if (!tables) throw new InvalidInput(`${file.name}\u00a0: ce format est attendu en JSON.`)
  yield* kind === 'xlsx' ? readXlsx(file) : readCsv(file)
}

function jsonRow(row: number, value: unknown): RawRow {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    // A parsed JSON object has string keys; what they hold is unknown.
    return { row, isTable: false, cells: value as Record<string, unknown> }
  const rule = value === undefined ? 'cette ligne n’est pas du JSON' : 'un objet est attendu, entre accolades'
  return { row, isTable: false, cells: {}, fault: { value, rule } }
}
