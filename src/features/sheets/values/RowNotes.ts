import type { SourceNotice, SourceRecord, SourceRow } from '@/domain/sources/SourceRecord'
import { shownValue } from './shownValue'

/** What is found wrong or odd while one row is read. */
export class RowNotes {
  readonly refused: SourceNotice[] = []
  readonly warnings: SourceNotice[] = []

  constructor(readonly row: number) {}

  refuse(column: string, value: unknown, rule: string): void {
    this.refused.push({ row: this.row, column, value: shownValue(value), rule })
  }

  warn(column: string, value: unknown, rule: string): void {
    this.warnings.push({ row: this.row, column, value: shownValue(value), rule })
  }

  /** Of the file as a whole, a column that nothing reads for instance: no sheet is to remember it. */
  warnOfFile(column: string, value: unknown, rule: string): void {
    this.warnings.push({ row: 0, column, value: shownValue(value), rule })
  }

  /**
   * The row as read: without its record as soon as one thing is refused, so that no half record is ever kept. `known` says which
   * record a refused row is, where that could be read.
   */
  toRow(record: SourceRecord | null, known: SourceRow['refusedKey'] | null = record): SourceRow {
    const { row, refused, warnings } = this
    if (record && refused.length === 0) return { row, record, refused, warnings }
    if (!known) return { row, record: null, refused, warnings }
    const { source, sheet, key } = known
    return { row, record: null, refusedKey: { source, sheet, key }, refused, warnings }
  }
}
