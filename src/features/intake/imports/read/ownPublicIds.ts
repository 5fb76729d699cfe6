import { ownKey } from '@/domain/sources/ownKey'
import type { SourceRecord } from '@/domain/sources/SourceRecord'

/** The public ids of the sheets from which a Repère's own export made these records; records of other sources are absent. */
export function ownPublicIds<Record extends Pick<SourceRecord, 'source' | 'key'>>(
  records: readonly Record[],
): Map<Record, string> {
  return new Map(
    records.flatMap((record) => {
      const own = ownKey(record.key)
      return own?.source === record.source ? [[record, own.publicId] as const] : []
    }),
  )
}
