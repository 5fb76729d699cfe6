import type { Payload } from 'payload'
import type { EditionPart } from '@/domain/editions/partChanges'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { ChangeNature } from '@/domain/scheme/changeNature'

type Row = Readonly<Record<string, unknown>>
/** What readers read of a sheet, as it is stored in its editions: an allow-list of its fields, other sheets by their ids. */
export type EditionContent = Row

/** How the sheets of a kind are kept edition after edition. */
export type EditionSpec = {
  /** The fields of a stored sheet that any of its readers may read; nothing kept for editors is among them. */
  contentOf: (stored: Row) => EditionContent
  /** Its words, without the names of other sheets, which not every reader may read. */
  textOf: (content: EditionContent) => string
  /** What a publication brought. `before`: the edition before it. */
  natureOf: (change: {
    before: EditionContent | null
    after: EditionContent
    note: string | null
  }) => ChangeNature
  /** ISO date from which the sheet says that it applies as a whole. */
  startsOn: (content: EditionContent) => string | null
  /** The field in which its editor says what changes. */
  noteField: string
  /**
   * What each of several contents says part by part, in reading order, with the names of other sheets that this class may read: what a
   * change is told from. Their amounts are read already. Without it the whole text is one part.
   */
  partsOf?: (ask: {
    payload: Payload
    readerClass: ReaderClass
    contents: readonly EditionContent[]
  }) => Promise<EditionPart[][]>
  /** Under which heading a bulletin tells each of these sheets (a theme, a chapter), by their ids: one or two reads. */
  headingsOf?: (payload: Payload, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
}
