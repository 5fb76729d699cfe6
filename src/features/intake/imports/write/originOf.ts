import type { SourceOrigin } from '@/domain/sources/SourceRecord'

/** Where a line of the report comes from. */
export function originOf({ row, source, key, file }: SourceOrigin) {
  return { row, source, key, ...(file ? { file } : {}) }
}
