import type { SchemeFacts } from '@/domain/scheme/missingForPublication'
import type { ImportNotice } from './ImportNotice'
import type { SchemeField, SchemeValues } from './SchemeValues'

export type SchemeStatus = 'draft' | 'published'

/**
 * A scheme already imported. `lastValues` is what the last import gave, `values` what is stored now. One that was written here and comes
 * back from our own export `isOwn`, and its `lastValues` are what that export says of it.
 */
export type StoredScheme = {
  id: string
  number: string
  lastValues: Partial<SchemeValues>
  values: SchemeValues
  /** Of the latest version: a draft over a published sheet counts as a draft. */
  status: SchemeStatus
  /** In the trash: an editor did not want it. */
  trashed: boolean
  isOwn?: boolean
  /** What the publish gate asks for and no source gives: steps, contacts, texts that editors wrote. */
  facts: Pick<SchemeFacts, 'steps' | 'contacts' | 'legalReferences'>
  /** When it was last modified, and what that date is. */
  dated?: { modifiedAt?: unknown; modifiedBasis?: unknown }
}

/** A row as its source wrote it, by column: kept so that it goes out again as it came in. */
export type SourceCells = Readonly<Record<string, string>>

export type NewScheme = {
  source: string
  key: string
  values: SchemeValues
  /** Slugs, for its editors to choose from. */
  proposedThemes: readonly string[]
  cells: SourceCells
  status: SchemeStatus
}

/** The fields to write, and the whole of what this import gave. */
export type SchemeChanges = {
  source: string
  key: string
  values: Partial<SchemeValues>
  fields: SchemeField[]
  lastValues: Partial<SchemeValues>
  cells: SourceCells
  /** As what the sheet is saved: as it is now. */
  status: SchemeStatus
  /** Its modification date until now. */
  dated?: StoredScheme['dated']
}

export type WrittenScheme = { id: string; number: string }

/** What could not be read of a record, and the sheet that it feeds; none where all was. */
export type ReadNotices = WrittenScheme & { key: string; notices: readonly ImportNotice[] }

/** Where imported schemes are kept. Writes throw an error with a French message when the base refuses. */
export interface SchemeImportStore {
  /** Slugs of the themes that exist. */
  themeSlugs(): Promise<string[]>
  /** The schemes of a source, and those written here that an export of ours gave, by key; those unknown are left out. */
  findBySource(source: string, keys: readonly string[]): Promise<Map<string, StoredScheme>>
  create(scheme: NewScheme): Promise<WrittenScheme>
  update(id: string, changes: SchemeChanges): Promise<WrittenScheme>
  /** The values without what the base would refuse of a sheet, told for a row of the file. */
  leaveFaulty(row: number, values: SchemeValues): Promise<{ values: SchemeValues; notices: ImportNotice[] }>
  /** Remembers what could not be read of each record, in place of what its last import told. */
  remember(source: string, records: readonly ReadNotices[]): Promise<void>
}
