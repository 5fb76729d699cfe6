import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { SCHEME_ROW, type SchemeRow } from '../present/SchemeRow'

type Args = {
  payload: Payload
  readerClass: ReaderClass
  where: Where
  sort: string
  limit: number
  page?: number
}

/** A page of published schemes that the class may read, straight from the database: it answers while the engine is down. */
export async function findSchemeRows({
  payload,
  readerClass,
  where,
  sort,
  limit,
  page = 1,
}: Args): Promise<{ rows: SchemeRow[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: SLUGS.schemes,
    where: { and: [publishedForClass(readerClass), where] },
    depth: 0,
    sort,
    limit,
    page,
    select: SCHEME_ROW,
    overrideAccess: true,
  })
  return { rows: await readAmounts(payload, docs), total: totalDocs, pages: totalPages }
}
