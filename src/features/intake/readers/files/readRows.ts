import type { SourceNotice, SourceRow } from '@/domain/sources/SourceRecord'
import { InvalidInput } from '@/errors'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { shownValue } from '@/features/sheets/values/shownValue'
import type { SourceFile } from '../SourceReader'
import { noticesOf, OTHER_SHEET, withSheet } from './noticesOf'
import type { RawRow } from './RawRow'
import { readRawRows, type Shape } from './readRawRows'

/** How the rows of a format are recognised and read. */
export type RowFormat = Shape & {
  /** What the file should be, with its columns, in French: told when its first row is of something else. */
  expected: string
  isOurs: (cells: Readonly<Record<string, unknown>>) => boolean
  read: (raw: RawRow, isFirst: boolean) => Iterable<SourceRow>
}

const SHOWN = 12
const PAST =
  'cellules au-delà de la dernière colonne nommée (un séparateur dans un texte\u00a0?)\u00a0: laissées de côté'

/**
 * The rows of a file as a format reads them; one that is not even a record is refused. Of a workbook, each sheet with its columns is
 * read, the others are named. @throws InvalidInput for another kind of file.
 */
export async function* readRows(file: SourceFile, format: RowFormat): AsyncGenerator<SourceRow> {
  /** Held back by one, for what is only known after it. */
  let last: SourceRow | null = null
  let said: SourceNotice[] = []
  const sheets: string[] = []
  const left = new Map<string, string[]>()
  let isFirst = true
  for await (const raw of readRawRows(file, format)) {
    said.push(...noticesOf(raw))
    const sheet = raw.sheet ?? ''
    if (left.has(sheet)) continue
    if (!sheets.includes(sheet) && !raw.fault) {
      if (!format.isOurs(raw.cells)) {
        if (raw.sheet === undefined) throw unexpected(file, format, Object.keys(raw.cells))
        left.set(sheet, Object.keys(raw.cells))
        said.push({ row: 0, column: '', value: sheet, rule: OTHER_SHEET })
        continue
      }
      sheets.push(sheet)
    }
    for (const row of raw.fault ? [refused(raw, raw.fault)] : withPast(raw, format.read(raw, isFirst))) {
      if (last) yield last
      last = inSheet(raw, said.length > 0 ? { ...row, warnings: [...said, ...row.warnings] } : row)
      said = []
    }
    if (!raw.fault) isFirst = false
  }
  if (last) yield said.length > 0 ? { ...last, warnings: [...last.warnings, ...said] } : last
  else if (left.size > 0) throw unexpected(file, format, [...left.values()][0] ?? [])
}

function unexpected(file: SourceFile, { expected }: RowFormat, columns: readonly string[]): InvalidInput {
  return new InvalidInput(
    `${file.name}\u00a0: ${expected} Trouvé\u00a0: ${columns.slice(0, SHOWN).join(', ') || 'rien'}.`,
  )
}

function refused({ row }: RawRow, { value, rule }: NonNullable<RawRow['fault']>): SourceRow {
  const notes = new RowNotes(row)
  notes.refuse('', value, rule)
  return notes.toRow(null)
}

function inSheet(raw: RawRow, row: SourceRow): SourceRow {
  return { ...row, refused: withSheet(raw, row.refused), warnings: withSheet(raw, row.warnings) }
}

/** What stands past the header, a separator in a text most of the time, is told with the first row that is read there. */
function* withPast({ row, past }: RawRow, rows: Iterable<SourceRow>): Generator<SourceRow> {
  let left = past
  for (const read of rows) {
    if (!left) {
      yield read
      continue
    }
    const notes = new RowNotes(row)
    notes.warn('', left.map(shownValue).join(' | '), PAST)
    yield { ...read, warnings: [...read.warnings, ...notes.warnings] }
    left = undefined
  }
}
