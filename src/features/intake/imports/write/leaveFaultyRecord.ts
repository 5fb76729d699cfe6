import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import { leaveFaulty } from '@/features/intake/notices/leaveFaulty'
import type { ImportContext, ReadRecord } from './ImportContext'
import { newSheetData, UNNUMBERED } from './newSheetData'

/** A record without what its collection would refuse, told in the report and kept with it; `null` when it is refused whole. */
export async function leaveFaultyRecord<Record extends SourceRecord, Read extends ReadRecord<Record>>(
  { payload, report }: ImportContext,
  kind: FedKind<Record['values']>,
  read: Read,
): Promise<Read | null> {
  const { record } = read
  const { values, warnings, refused } = await leaveFaulty<Record['values']>({
    payload,
    collection: kind.slug,
    record,
    values: read.values,
    toData: (some) => newSheetData<Record>({ kind, read: { ...read, record, values: some }, ...UNNUMBERED }),
  })
  report.warn(warnings)
  report.refuse(refused)
  if (refused.length > 0) return null
  if (warnings.length === 0) return read
  return { ...read, values, record: { ...record, notices: [...(record.notices ?? []), ...warnings] } }
}
