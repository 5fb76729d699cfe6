import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import type { FeedLine } from './feedPage'

/** What the feed of a class says of a number; `null` for a sheet that this class never could read. */
export async function feedLine(
  payload: Payload,
  collection: SheetKind,
  readerClass: ReaderClass,
  number: string,
): Promise<FeedLine | null> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetFeed,
    where: { and: [{ sheet: { equals: collection } }, { number: { equals: number } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const row = docs[0]
  const changedAt = row?.[readerClass]?.changedAt
  if (!row || !changedAt) return null
  return {
    publicId: row.publicId,
    number: row.number,
    changedAt,
    listed: row[readerClass]?.listed === true,
  }
}
