import type { SourceNotice } from '@/domain/sources/SourceRecord'

/** A notice with its file, where several are read. */
export type FileNotice = SourceNotice & { file?: string }

/** A fact left as it is here, or as a better source gives it, though this record says otherwise: a line to arbitrate. */
export type KeptFact = { row: number; source: string; key: string; number: string; field: string }

/**
 * The outcome of an import of the directory, as JSON: counts of records, then what deserves a look. Without `applied`, what would
 * happen. Long lists are cut to `MOST_LINES`; counts are whole.
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
  refused: FileNotice[]
  warnings: FileNotice[]
  kept: KeptFact[]
  /** Codes of the sources read. */
  sources: string[]
}

export const MOST_LINES = 5000

/** Gathers the report of an import while it runs. */
export class ReportBuilder {
  readonly counts = { created: 0, changed: 0, unchanged: 0, merged: 0, doubtful: 0, conflicts: 0, missing: 0 }
  private readonly refused: FileNotice[] = []
  private readonly warnings: FileNotice[] = []
  private readonly kept: KeptFact[] = []
  private readonly sources = new Set<string>()
  private refusedRows = 0
  private skipped = 0
  /** Named in notices when several files are read. */
  file: string | undefined

  refuse(notices: readonly SourceNotice[], file = this.file): void {
    if (notices.length === 0) return
    this.refusedRows += 1
    add(this.refused, notices, file)
  }

  warn(notices: readonly SourceNotice[], file = this.file): void {
    add(this.warnings, notices, file)
  }

  keep(fact: KeptFact): void {
    this.counts.conflicts += 1
    if (this.kept.length < MOST_LINES) this.kept.push(fact)
  }

  skip(count: number): void {
    this.skipped += count
  }

  sawSource(code: string): void {
    this.sources.add(code)
  }

  toReport(applied: boolean): DirectoryReport {
    return {
      applied,
      ...this.counts,
      ...(this.skipped > 0 ? { skipped: this.skipped } : {}),
      refusedRows: this.refusedRows,
      refused: this.refused,
      warnings: this.warnings,
      kept: this.kept,
      sources: [...this.sources].sort(),
    }
  }
}

function add(list: FileNotice[], notices: readonly SourceNotice[], file: string | undefined): void {
  for (const notice of notices)
    if (list.length < MOST_LINES) list.push(file === undefined ? notice : { ...notice, file })
}
