import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { PlanArticle } from '@/domain/guide/Plan'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { relationId } from '@/infra/database/relationId'

/** A sheet in a list of its chapter. */
export type ListedArticle = PlanArticle & {
  summary: string | null
  verifiedAt: string | null
  reviewDueAt: string | null
  validUntil: string | null
}

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  /** Ids of the chapters that hold them; all of them without it. */
  chapters?: readonly string[]
}

/** The published sheets of chapters that the class may read, titles and places only, in no order: one read. */
export async function planArticles({ payload, readerClass, chapters }: Ask): Promise<PlanArticle[]> {
  const { docs } = await payload.find({
    ...query({ readerClass, chapters }),
    select: { number: true, title: true, chapter: true, position: true },
  })
  return docs.map(toPlanArticle)
}

/** The same, with what a list shows of them, the amounts of today in their summaries. */
export async function listedArticles({ payload, readerClass, chapters }: Ask): Promise<ListedArticle[]> {
  const { docs } = await payload.find({
    ...query({ readerClass, chapters }),
    select: {
      number: true,
      title: true,
      chapter: true,
      position: true,
      summary: true,
      verifiedAt: true,
      reviewDueAt: true,
      validUntil: true,
    },
  })
  return (await readAmounts(payload, docs)).map((row) => ({
    ...toPlanArticle(row),
    summary: row.summary ?? null,
    verifiedAt: row.verifiedAt ?? null,
    reviewDueAt: row.reviewDueAt ?? null,
    validUntil: row.validUntil ?? null,
  }))
}

function query({ readerClass, chapters }: Omit<Ask, 'payload'>) {
  const where: Where = {
    and: [
      publishedForClass(readerClass),
      chapters ? { chapter: { in: [...chapters] } } : { chapter: { exists: true } },
    ],
  }
  return {
    collection: SLUGS.articles,
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  } as const
}

type Row = {
  id: string
  number?: string | null
  title: string
  chapter?: Parameters<typeof relationId>[0] | null
  position?: number | null
}

const toPlanArticle = ({ id, number, title, chapter, position }: Row): PlanArticle => ({
  id,
  number: number ?? '',
  title,
  chapter: relationId(chapter),
  position: position ?? null,
})
