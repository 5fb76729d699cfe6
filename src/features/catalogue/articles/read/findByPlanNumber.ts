import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { chapterPath } from '@/domain/guide/chapterPath'
import { planNumbers } from '@/domain/guide/planNumbers'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { chapterRows } from './chapterRows'

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  /** As `parsePlanNumber` writes it. */
  number: string
}
/** Where a plan number leads: what bears it today, or what bore it last (`isFormer`). */
export type Planned = { id: string; href: string; title: string; isFormer: boolean }

/** The chapter or the published sheet that bears a plan number, else the one that bore it last; `null` where the class may read none. */
export async function findByPlanNumber(ask: Ask): Promise<Planned | null> {
  return (await findCurrent(ask)) ?? (await findFormer(ask))
}

async function findCurrent({ payload, readerClass, number }: Ask): Promise<Planned | null> {
  const chapters = await chapterRows(payload)
  const numbers = planNumbers({ chapters, articles: [] })
  const bearing = (asked: string) => chapters.find(({ id }) => numbers.get(id) === asked)
  const chapter = bearing(number)
  if (chapter) return { id: chapter.id, href: chapterPath(chapter.id), title: chapter.title, isFormer: false }
  const holder = bearing(number.split('.').slice(0, -1).join('.'))
  if (!holder) return null
  const position = Number(number.split('.').at(-1))
  return findArticle(payload, readerClass, { chapter: { equals: holder.id }, position: { equals: position } })
}

/** What bore this number and bears it no more, the last first; `except`: what bears it today. */
export async function findFormer(
  { payload, readerClass, number }: Ask,
  except?: string,
): Promise<Planned | null> {
  const { docs } = await payload.find({
    collection: SLUGS.guideNumbers,
    where: {
      and: [{ number: { equals: number } }, ...(except ? [{ target: { not_equals: except } }] : [])],
    },
    sort: '-until',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [former] = docs
  if (!former) return null
  if (!former.isChapter) {
    const article = await findArticle(payload, readerClass, { id: { equals: former.target } })
    return article && { ...article, isFormer: true }
  }
  const chapter = (await chapterRows(payload)).find(({ id }) => id === former.target)
  return chapter
    ? { id: chapter.id, href: chapterPath(chapter.id), title: chapter.title, isFormer: true }
    : null
}

async function findArticle(
  payload: Payload,
  readerClass: ReaderClass,
  where: Where,
): Promise<Planned | null> {
  const { docs } = await payload.find({
    collection: SLUGS.articles,
    where: { and: [publishedForClass(readerClass), where] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true, title: true },
    overrideAccess: true,
  })
  const [article] = docs
  return article
    ? { id: article.id, href: sheetPath(article.number ?? ''), title: article.title, isFormer: false }
    : null
}
