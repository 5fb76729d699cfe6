import type { Payload } from 'payload'
import { recordFingerprint } from '@/domain/sources/recordFingerprint'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { findStoredRecords, recordKey } from './findStoredRecords'
import type { Examination, ReadRecord } from './ImportContext'
import type { StoredRecord } from './StoredRecord'

/** Records sorted by what is to be done with them. */
export type Recognised<Record extends SourceRecord> = {
  unchanged: number
  toExamine: Examination<Record>[]
  fresh: ReadRecord<Record>[]
}

/**
 * Tells the records that are new from those that are known, and these from those of which nothing changed: the same words as
 * at the last import, and nobody has written on the sheet since (imports write a sheet before its record).
 */
export async function recogniseRecords<Record extends SourceRecord>(
  payload: Payload,
  sheet: Record['sheet'],
  records: readonly Record[],
): Promise<Recognised<Record>> {
  const stored = await findStoredRecords(payload, sheet, records)
  const touched = await findTouched(payload, sheet, [
    ...new Set([...stored.values()].map(({ sheetId }) => sheetId)),
  ])
  const recognised: Recognised<Record> = { unchanged: 0, toExamine: [], fresh: [] }
  for (const record of records) {
    const read = { record, fingerprint: recordFingerprint(record), values: record.values }
    const known = stored.get(recordKey(record))
    if (!known) recognised.fresh.push(read)
    else if (
      known.fingerprint === read.fingerprint &&
      !known.missingSince &&
      !isLater(record, known) &&
      (touched.get(known.sheetId) ?? '') <= known.updatedAt
    )
      recognised.unchanged += 1
    else recognised.toExamine.push({ ...read, stored: known, sheetId: known.sheetId })
  }
  return recognised
}

/** Said anew by its source since: between two sources, that may give the name of the body to the other. */
const isLater = (
  { updatedOn, sheet }: SourceRecord,
  { lastValues: { updatedOn: before } }: StoredRecord,
): boolean =>
  sheet === 'organisations' && typeof before === 'string' && updatedOn !== null && updatedOn > before

/** When each sheet was last saved; a sheet deleted for good is absent. */
async function findTouched(
  payload: Payload,
  collection: SourceRecord['sheet'],
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; updatedAt: string }>({
    collection,
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    select: { updatedAt: true },
  })
  return new Map(docs.map(({ id, updatedAt }) => [String(id), updatedAt]))
}
