import { recordPublicId } from '@/domain/sources/recordPublicId'
import type { SourceRecord } from '@/domain/sources/SourceRecord'

/** The numbers that the sheets of these records had before, by public id, where an export of ours says them. */
export const wishedNumbers = (records: readonly SourceRecord[]): Map<string, string> =>
  new Map(
    records.flatMap((record) =>
      record.ours?.number ? [[recordPublicId(record), record.ours.number] as const] : [],
    ),
  )
