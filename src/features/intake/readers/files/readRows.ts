import type { SourceRow } from '@/domain/sources/SourceRecord'
import { InvalidInput } from '@/errors'
import { RowNotes } from '@/features/sheets/values/RowNotes'
import { shownValue } from '@/features/sheets/values/shownValue'
import type { SourceFile } from '../SourceReader'
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

/** The rows of a file as a format reads them; one that is not even a record is refused. @throws InvalidInput for another kind of file. */
export async function* readRows(file: SourceFile, format: RowFormat): AsyncGenerator<SourceRow> {
  let isFirst = true
  for await (const raw of readRawRows(file, format)) {
    if (raw.fault) {
      const notes = new RowNotes(raw.row)
      notes.refuse('', raw.fault.value, raw.fault.rule)
      yield notes.toRow(null)
      continue
    }
    if (isFirst && !format.isOurs(raw.cells))
      throw new InvalidInput(
        `${file.name}\u00a0: ${format.expected} Trouvé\u00a0: ${Object.keys(raw.cells).slice(0, SHOWN).join(', ') || 'rien'}.`,
      )
    yield* withPast(raw, format.read(raw, isFirst))
    isFirst = false
  }
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
