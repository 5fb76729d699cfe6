import type { Payload } from 'payload'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { ownSource, recordId } from '@/features/exchange/exports/present/dataInclusion/fields'
import { openExport } from '@/features/exchange/exports/read/openExport'

/** The public ids of the sheets from which our own data.inclusion export made these records; records of other sources are absent. */
export async function ownPublicIds<Record extends Pick<SourceRecord, 'source' | 'key'>>(
  payload: Payload,
  records: readonly Record[],
): Promise<Map<Record, string>> {
  const { departmentCode } = await openExport(payload, 'agents')
  const source = ownSource(departmentCode)
  const prefix = recordId(source, '')
  return new Map(
    records
      .filter((record) => record.source === source && record.key.startsWith(prefix))
      .map((record) => [record, record.key.slice(prefix.length)]),
  )
}
