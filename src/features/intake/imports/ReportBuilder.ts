import type { SourceNotice } from '@/domain/sources/SourceRecord'
import { MOST_LINES, NoticeList } from '@/features/intake/notices/NoticeList'
import type { KeptFact, ValueChange } from '@/features/intake/notices/reportLines'
import { briefLines } from './briefLines'
import type { CutLines, DirectoryReport } from './DirectoryReport'
import { ChangeCounts } from './read/ChangeCounts'
import { changeCells, keptCells, noticeCells, type ReportCells } from './read/reportCells'

type Noticed = SourceNotice & { file?: string }

/** Takes every line of a report, those too that the report itself is cut of. */
export type ReportLines = { write: (cells: ReportCells) => void }

/** Gathers the report of an import while it runs: no larger for a hundred thousand rows than for two thousand. */
export class ReportBuilder {
  readonly counts = { created: 0, changed: 0, unchanged: 0, merged: 0, doubtful: 0, conflicts: 0, missing: 0 }
  private readonly refused = new NoticeList('refused')
  private readonly warnings = new NoticeList('warning')
  private readonly kept: KeptFact[] = []
  private readonly changes: ValueChange[] = []
  private readonly fields = new ChangeCounts()
  private readonly sources = new Set<string>()
  private refusedRows = 0
  private skipped = 0
  /** Named in notices that do not name theirs, when several files are read. */
  file: string | undefined

  constructor(private readonly lines?: ReportLines | undefined) {}

  /** One row refused, with its reasons; nothing without any. */
  refuse(notices: readonly Noticed[]): void {
    if (notices.length === 0) return
    this.refusedRows += 1
    for (const notice of notices) {
      const told = this.refused.add(notice, this.file)
      this.lines?.write(noticeCells('refusé', told))
    }
  }

  warn(notices: readonly Noticed[]): void {
    for (const notice of notices) {
      const told = this.warnings.add(notice, this.file)
      this.lines?.write(noticeCells('avertissement', told))
    }
  }

  keep(fact: KeptFact): void {
    this.counts.conflicts += 1
    if (this.kept.length < MOST_LINES) this.kept.push(fact)
    this.lines?.write(keptCells(fact))
  }

  change(change: ValueChange): void {
    this.fields.add(change.field)
    const { before, after } = change
    if (this.changes.length < MOST_LINES)
      this.changes.push({ ...change, before: briefLines(before), after: briefLines(after) })
    this.lines?.write(changeCells(change))
  }

  skip(count: number): void {
    this.skipped += count
  }

  sawSource(code: string): void {
    this.sources.add(code)
  }

  toReport(applied: boolean): DirectoryReport {
    const cut = this.cutLines()
    return {
      applied,
      ...this.counts,
      ...(this.skipped > 0 ? { skipped: this.skipped } : {}),
      refusedRows: this.refusedRows,
      groups: [...this.refused.toGroups(), ...this.warnings.toGroups()],
      refused: this.refused.kept,
      warnings: this.warnings.kept,
      kept: this.kept,
      changes: this.changes,
      changedFields: this.fields.toList(),
      ...(cut ? { cut } : {}),
      sources: [...this.sources].sort(),
    }
  }

  private cutLines(): CutLines | null {
    const counts = {
      refused: this.refused.cut,
      warnings: this.warnings.cut,
      kept: this.counts.conflicts - this.kept.length,
      changes: this.fields.total - this.changes.length,
    }
    const cut = Object.entries(counts).filter(([, count]) => count > 0)
    return cut.length > 0 ? Object.fromEntries(cut) : null
  }
}
