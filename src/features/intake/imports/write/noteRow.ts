import type { SourceOrigin } from '@/domain/sources/SourceRecord'
import type { FileNotice } from '@/features/intake/notices/reportLines'

/** A notice about a record as a whole, shown by its key. */
export function noteRow(
  { row, key, file, keyColumn }: Pick<SourceOrigin, 'row' | 'key' | 'file' | 'keyColumn'>,
  rule: string,
  column = keyColumn ?? 'id',
): FileNotice {
  return { row, column, value: key, rule, ...(file ? { file } : {}) }
}
