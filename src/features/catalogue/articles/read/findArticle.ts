import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readToday } from '@/features/sheets/rates/read/readToday'
import { READABLE_ARTICLE, type ReadableArticle } from '../present/ReadableArticle'

type Args = { payload: Payload; readerClass: ReaderClass; number: string }

/** The published sheet of a number with the amounts of today, `null` when there is none that this class may read. Relations are ids. */
export async function findArticle({ payload, readerClass, number }: Args): Promise<ReadableArticle | null> {
  return findOne(payload, { and: [publishedForClass(readerClass), { number: { equals: number } }] }, false)
}

/** The last draft of a sheet, published or not. For editors alone: the caller checks. */
export async function findArticleDraft(payload: Payload, number: string): Promise<ReadableArticle | null> {
  return findOne(payload, { number: { equals: number } }, true)
}

async function findOne(payload: Payload, where: Where, draft: boolean): Promise<ReadableArticle | null> {
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where,
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    select: READABLE_ARTICLE,
    overrideAccess: true,
  })
  const [article] = docs
  return article ? readToday(payload, article) : null
}
