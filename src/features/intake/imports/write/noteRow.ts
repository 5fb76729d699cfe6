import type { SourceNotice, SourceOrigin } from '@/domain/sources/SourceRecord'

/** A notice about a record as a whole, shown by its key. */
export function noteRow(
  { row, key }: Pick<SourceOrigin, 'row' | 'key'>,
  rule: string,
  column = 'id',
): SourceNotice {
  return { row, column, value: key, rule }
}
