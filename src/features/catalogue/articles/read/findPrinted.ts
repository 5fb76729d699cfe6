import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { planNumbers } from '@/domain/guide/planNumbers'
import { withinChapter } from '@/domain/guide/planOrder'
import { byPlanNumber } from '@/domain/guide/renumbering'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { relationId } from '@/infra/database/relationId'
import { READABLE_ARTICLE, type ReadableArticle } from '../present/ReadableArticle'
import { chapterRows } from './chapterRows'

/** A part of what is printed, in the order of the plan: the title of a chapter, or a whole sheet. */
export type PrintedPart = { id: string; planNumber: string; title: string; article: ReadableArticle | null }

type Ask = { payload: Payload; readerClass: ReaderClass; chapter: string }

/** A chapter whole, with the amounts of today: the chapters within it and every sheet that the class may read. Two reads, and one of rates. */
export async function findPrinted({ payload, readerClass, chapter }: Ask): Promise<PrintedPart[]> {
  const chapters = await chapterRows(payload)
  const within = withinChapter(chapters, chapter)
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where: { and: [publishedForClass(readerClass), { chapter: { in: within } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    select: READABLE_ARTICLE,
    overrideAccess: true,
  })
  const articles = docs.map(({ id, number, title, chapter: holder, position }) => ({
    id,
    number: number ?? '',
    title,
    chapter: relationId(holder),
    position: position ?? null,
  }))
  const numbers = planNumbers({ chapters, articles })
  const filled = new Set(articles.flatMap(({ chapter: holder }) => holder ?? []))
  // A chapter that holds nothing for this reader has no title on paper.
  const isFilled = (id: string) => withinChapter(chapters, id).some((each) => filled.has(each))
  return [
    ...chapters
      .filter(({ id }) => within.includes(id) && id !== chapter && isFilled(id))
      .map((row) => ({ ...row, article: null })),
    ...(await readAmounts(payload, docs)).map((article) => ({
      id: article.id,
      title: article.title,
      article,
    })),
  ]
    .map(({ id, title, article }) => ({ id, title, article, planNumber: numbers.get(id) ?? '' }))
    .sort((a, b) => byPlanNumber(a.planNumber, b.planNumber))
}
