import type {
  FieldCount,
  FileNotice,
  KeptFact,
  NoticeGroup,
  ValueChange,
} from '@/features/intake/notices/reportLines'

/** How many lines each long list lacks. */
export type CutLines = Partial<Record<'refused' | 'warnings' | 'kept' | 'changes', number>>

/**
 * The outcome of an import, as JSON: counts of records, then what deserves a look. Without `applied`, what would happen. Long lists
 * are cut, `cut` says by how much, and `groups` count what they held, the rarest first; all counts are whole.
 */
export type DirectoryReport = {
  applied: boolean
  created: number
  changed: number
  unchanged: number
  /** New records that feed a sheet already there: the same body, surely. */
  merged: number
  /** New sheets that may be the same body as another one: pairs that wait for an editor. */
  doubtful: number
  /** Disagreements that wait for an editor because of this import. */
  conflicts: number
  /** Records no longer in their source. */
  missing: number
  /** Rows that are right but not of what is kept here; absent where there is none. */
  skipped?: number
  refusedRows: number
  groups: NoticeGroup[]
  refused: FileNotice[]
  warnings: FileNotice[]
  kept: KeptFact[]
  changes: ValueChange[]
  /** Of all the changes, the most frequent first. */
  changedFields: FieldCount[]
  /** Absent where nothing is cut. */
  cut?: CutLines
  /** Codes of the sources read. */
  sources: string[]
}
