import type { SourceNotice, SourceRecord } from '@/domain/sources/SourceRecord'

/** A notice about a record as a whole, shown by its key. */
export function noteRow(
  { row, key }: Pick<SourceRecord, 'row' | 'key'>,
  rule: string,
  column = 'id',
): SourceNotice {
  return { row, column, value: key, rule }
}
