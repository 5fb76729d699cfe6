import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { ReportSection } from '@/domain/report/ReportSection'
import type { SheetSectionSpec } from '@/domain/sheetEditing/SheetField'
import type { HistoryPart } from '@/domain/sheetHistory/HistoryPart'
import type { DocumentsByClass } from '@/infra/search/SearchEngine'
import type { KindApi } from './api/KindApi'
import type { EditionSpec } from './editions/EditionSpec'
import type { Fact } from './facts/SheetFacts'
import type { PageOfSheets, SheetsPage } from './index/ExpectedSheet'
import type { KeptFacts } from './kept/KeptFacts'
import type { RowFacts } from './present/RowFacts'

/** What one kind of sheet brings to what reads them all; each kind makes its own, and the registry names it. */
export type SheetKindEntry = {
  /** The search documents of published sheets, for each reader class: a few reads, whatever their number. */
  load: (payload: Payload, ids: readonly string[]) => Promise<DocumentsByClass>
  /** A page of the published sheets with what each index must hold of them. */
  revisions: (payload: Payload, page: PageOfSheets) => Promise<SheetsPage>
  /** What rows of results show of the published sheets of these numbers that a class may read, by number. */
  rows: (
    payload: Payload,
    readerClass: ReaderClass,
    numbers: readonly string[],
  ) => Promise<ReadonlyMap<string, RowFacts>>
  /** What somebody reads before saying that a published sheet is right, as a class may read it. */
  facts: (payload: Payload, id: string, readerClass: ReaderClass) => Promise<Fact[]>
  /** The closed list of what a sheet of this kind may be more precisely. */
  subkinds: readonly { code: string; label: string }[]
  /** The parts on which an error is reported. */
  reportSections: readonly ReportSection[]
  /** The parts whose history is told, in reading order; none: this kind has a history of its own. */
  historyParts: readonly HistoryPart[]
  /** The pages of the form of those who keep it; none: editors alone write it. */
  formSections: readonly SheetSectionSpec[]
  /** What members are told of the sheets that they keep, by id; `null` where a kind has no members. */
  keptFacts: ((payload: Payload, ids: readonly string[]) => Promise<ReadonlyMap<string, KeptFacts>>) | null
  /** How it is kept edition after edition, so that its past is read; `null` where it is not. */
  editions: EditionSpec | null
  /** How other tools get it; `null` for what they do not get. */
  api: KindApi | null
}
