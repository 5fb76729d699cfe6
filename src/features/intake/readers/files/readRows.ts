import type { SourceRow } from '@/domain/sources/SourceRecord'
import { InvalidInput } from '@/errors'
import { RowNotes } from '@/features/sheets/values/RowNotes'
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
    yield* format.read(raw, isFirst)
    isFirst = false
  }
}
