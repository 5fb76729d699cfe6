import type { Payload } from 'payload'
import { recordFingerprint } from '@/domain/sources/recordFingerprint'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { ownPublicIds } from '@/features/intake/imports/read/ownPublicIds'
import { unchangedOwnRecords } from '@/features/intake/imports/read/unchangedOwnRecords'
import { findStoredRecords, recordKey } from './findStoredRecords'
import type { Examination } from './ImportContext'

/** Records of our own export that came back. */
export type OwnRecords<Record extends SourceRecord> = {
  /** They say what the sheets say. */
  unchanged: number
  /** They say otherwise than the sheet that they were taken from. */
  toExamine: Examination<Record>[]
  /** Records of other sources, of sheets that are no longer there, and those that were imported before. */
  others: Record[]
}

/**
 * Tells the records that an export of ours gave, in whatever format, from those of other sources: their sheet is there under its public id,
 * and what people wrote on it stays.
 */
export async function recogniseOwnRecords<Record extends SourceRecord>(
  payload: Payload,
  sheet: Record['sheet'],
  records: readonly Record[],
): Promise<OwnRecords<Record>> {
  const publicIds = ownPublicIds(records)
  if (publicIds.size === 0) return { unchanged: 0, toExamine: [], others: [...records] }
  const [silent, sheets, stored] = await Promise.all([
    unchangedOwnRecords(payload, records),
    sheetsOf(payload, sheet, [...publicIds.values()]),
    findStoredRecords(payload, sheet, [...publicIds.keys()]),
  ])
  const own: OwnRecords<Record> = { unchanged: 0, toExamine: [], others: [] }
  for (const record of records) {
    const found = sheets.get(publicIds.get(record) ?? '')
    const sheetId = found?.id
    // A sheet that this source made, in a run that was killed, is finished as any other.
    const isKnown = stored.has(recordKey(record)) || found?.makers.includes(record.source)
    if (silent.has(record)) own.unchanged += 1
    else if (sheetId && !isKnown)
      own.toExamine.push({
        record,
        fingerprint: recordFingerprint(record),
        values: record.values,
        stored: null,
        sheetId,
      })
    else own.others.push(record)
  }
  return own
}

async function sheetsOf(
  payload: Payload,
  collection: SourceRecord['sheet'],
  publicIds: readonly string[],
): Promise<Map<string, { id: string; makers: unknown[] }>> {
  const { docs } = await payload.find({
    collection,
    where: { publicId: { in: [...publicIds] } },
    draft: true,
    trash: true,
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { publicId: true, provenance: true },
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, publicId, provenance }) => [
      publicId ?? '',
      { id, makers: Object.values(provenance ?? {}) },
    ]),
  )
}
