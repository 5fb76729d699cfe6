import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { noticeData } from '@/features/intake/notices/noticeData'
import { clock } from '@/infra/clock'
import type { ReadNotices } from './SchemeImportStore'

/** Keys asked for in one query; a database takes only so many parameters. */
const BATCH = 200

/** Keeps what could not be read of these schemes among the records of sources, for the editors of their sheets. */
export async function rememberNotices(
  payload: Payload,
  source: string,
  records: readonly ReadNotices[],
): Promise<void> {
  for (let start = 0; start < records.length; start += BATCH)
    await rememberSome(payload, source, records.slice(start, start + BATCH))
}

async function rememberSome(
  payload: Payload,
  source: string,
  records: readonly ReadNotices[],
): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.sourceRecords,
    where: {
      and: [
        { source: { equals: source } },
        { sheet: { equals: SLUGS.schemes } },
        { key: { in: records.map(({ key }) => key) } },
      ],
    },
    depth: 0,
    limit: records.length,
    pagination: false,
    select: { key: true, notices: true },
    overrideAccess: true,
  })
  const known = new Map(docs.map((record) => [record.key, record]))
  const now = clock.now().toISOString()
  for (const { key, id, number, notices } of records) {
    const before = known.get(key)
    // A scheme of which all was read has no row to write, and none to empty.
    if (notices.length === 0 && !before?.notices) continue
    const data = {
      ...noticeData(notices, before?.notices, now),
      sheetId: id,
      sheetNumber: number,
      updatedAt: now,
    }
    const collection = SLUGS.sourceRecords
    if (before) await payload.db.updateOne({ collection, id: before.id, data, returning: false })
    else
      await payload.db.create({
        collection,
        data: { ...data, source, sheet: SLUGS.schemes, key, createdAt: now },
        returning: false,
      })
  }
}
