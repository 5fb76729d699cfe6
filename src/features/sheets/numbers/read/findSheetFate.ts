import type { Payload } from 'payload'
import { canReadPublished } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'

type Args = { payload: Payload; readerClass: ReaderClass; number: string }

/** What became of a number that shows no sheet: never one for this reader, or a sheet that was taken away. */
export type SheetFate = { state: 'unknown' } | { state: 'withdrawn'; replacedBy: string | null }

/**
 * Tells a withdrawn sheet from one that never was. A sheet that this class may not read, or could not before it went to
 * the trash, is `unknown`: that it exists is not said.
 */
export async function findSheetFate({ payload, readerClass, number }: Args): Promise<SheetFate> {
  const { docs } = await payload.find({
    collection: SLUGS.sheetNumbers,
    where: { number: { equals: number } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const given = docs[0]
  if (!given) return { state: 'unknown' }
  const withdrawn: SheetFate = { state: 'withdrawn', replacedBy: given.replacedBy || null }
  const sheet = await findAnyway(payload, given.sheet, number)
  if (!sheet) return withdrawn
  return sheet.deletedAt && canReadPublished(readerClass, { ...sheet, deletedAt: null })
    ? withdrawn
    : { state: 'unknown' }
}

async function findAnyway(payload: Payload, collection: SheetKind, number: string) {
  const { docs } = await payload.find({
    collection,
    where: { number: { equals: number } },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { audience: true, deletedAt: true, _status: true },
    overrideAccess: true,
  })
  return docs[0] ?? null
}
