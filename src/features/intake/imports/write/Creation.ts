import type { DuplicateMatch } from '@/domain/deduplication/DuplicateFinder'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { ReadRecord } from './ImportContext'

/** A record that makes a sheet of its own. */
export type Creation<Record extends SourceRecord = SourceRecord> = ReadRecord<Record> & {
  /** Of a service. */
  organisation?: string
  /** Sheets that may be the same body. */
  doubtful: readonly DuplicateMatch[]
}
