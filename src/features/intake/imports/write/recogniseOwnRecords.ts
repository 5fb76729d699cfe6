import type { Payload } from 'payload'
import { recordFingerprint } from '@/domain/sources/recordFingerprint'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { ownPublicIds } from '@/features/intake/imports/read/ownPublicIds'
import { unchangedOwnRecords } from '@/features/intake/imports/read/unchangedOwnRecords'
import type { Examination } from './ImportContext'

/** Records of our own export that came back. */
export type OwnRecords<Record extends SourceRecord> = {
  /** They say what the sheets say. */
  unchanged: number
  /** They say otherwise than the sheet that they were taken from. */
  toExamine: Examination<Record>[]
  /** Records of other sources, and of sheets that are no longer there. */
  others: Record[]
}

/** Tells the records that our own data.inclusion export gave from those of other sources. */
export async function recogniseOwnRecords<Record extends SourceRecord>(
  payload: Payload,
  sheet: Record['sheet'],
  records: readonly Record[],
): Promise<OwnRecords<Record>> {
  const publicIds = await ownPublicIds(payload, records)
  if (publicIds.size === 0) return { unchanged: 0, toExamine: [], others: [...records] }
  const silent = await unchangedOwnRecords(payload, records)
  const sheets = await sheetIds(payload, sheet, [...publicIds.values()])
  const own: OwnRecords<Record> = { unchanged: 0, toExamine: [], others: [] }
  for (const record of records) {
    const sheetId = sheets.get(publicIds.get(record) ?? '')
    if (silent.has(record)) own.unchanged += 1
    else if (sheetId)
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

async function sheetIds(
  payload: Payload,
  collection: SourceRecord['sheet'],
  publicIds: readonly string[],
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection,
    where: { publicId: { in: [...publicIds] } },
    draft: true,
    trash: true,
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, publicId }) => [publicId ?? '', id]))
}
