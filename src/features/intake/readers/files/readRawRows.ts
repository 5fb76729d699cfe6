import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import { inItsEncoding } from './encoding/inItsEncoding'
import { mendCells } from './mendCells'
import type { RawNote, RawRow } from './RawRow'
import { readCsv } from './readCsv'
import { readJson } from './readJson'
import { readXlsx } from './readXlsx'
import { sniffFile } from './sniffFile'

/** How a format is written: the names of its lists in JSON, and whether it may come as a table. */
export type Shape = { lists: readonly string[]; tables: boolean }

/**
 * The rows of a file, whatever carries them, in the characters that were meant; what was done to them, and the encoding of the file
 * where it is not UTF-8, come as notes. @throws InvalidInput when nothing can be read of it.
 */
export async function* readRawRows(source: SourceFile, shape: Shape): AsyncGenerator<RawRow> {
  const kind = await sniffFile(source)
  if (kind !== 'json' && !shape.tables)
    throw new InvalidInput(`${source.name}\u00a0: ce format est attendu en JSON.`)
  const { file, notes } = kind === 'xlsx' ? { file: source, notes: [] } : await inItsEncoding(source)
  let waiting: readonly RawNote[] = notes
  for await (const raw of kind === 'json'
    ? jsonRows(file, shape)
    : kind === 'xlsx'
      ? readXlsx(file)
      : readCsv(file)) {
    const { cells, mended } = mendCells(raw.cells)
    const said = [...waiting, ...(raw.notes ?? []), ...mended]
    waiting = []
    yield said.length > 0 ? { ...raw, cells, notes: said } : raw
  }
}

async function* jsonRows(file: SourceFile, { lists }: Shape): AsyncGenerator<RawRow> {
  for await (const { row, value } of readJson(file, lists)) yield jsonRow(row, value)
}

function jsonRow(row: number, value: unknown): RawRow {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    // A parsed JSON object has string keys; what they hold is unknown.
    return { row, isTable: false, cells: value as Record<string, unknown> }
  const rule = value === undefined ? 'cette ligne n’est pas du JSON' : 'un objet est attendu, entre accolades'
  return { row, isTable: false, cells: {}, fault: { value, rule } }
}
