import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { clock } from '@/infra/clock'
import type { Examination } from './ImportContext'
import { recordData } from './recordData'

/** Remembers what a record gave, and that it feeds this sheet. */
export async function writeRecord(
  payload: Payload,
  sheet: SourceRecord['sheet'],
  examination: Examination,
  number: string | null,
): Promise<void> {
  const { record, stored, sheetId } = examination
  const now = clock.now().toISOString()
  const data = { ...recordData(examination, now), sheetId, ...(number ? { sheetNumber: number } : {}) }
  if (stored) {
    await payload.db.updateOne({ collection: SLUGS.sourceRecords, id: stored.id, data, returning: false })
    return
  }
  const { source, key } = record
  await payload.db.create({
    collection: SLUGS.sourceRecords,
    data: { source, sheet, key, ...data, createdAt: now },
    returning: false,
  })
}
