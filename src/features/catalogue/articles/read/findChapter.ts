import type { Payload } from 'payload'
import type { Plan, PlanChapter } from '@/domain/guide/Plan'
import { withinChapter } from '@/domain/guide/planOrder'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { shownChapters } from './chapterRows'
import { type GuidePlace, placeIn } from './findGuidePlace'
import { type ListedArticle, listedArticles } from './planArticles'

/** A plan whose sheets are shown in lists. */
export type ListedPlan = { chapters: Plan['chapters']; articles: readonly ListedArticle[] }

export type ChapterOfGuide = {
  chapter: PlanChapter & { introduction: string | null }
  /** The chapters that hold something for the reader, and the sheets of this one and of those within it that the class may read. */
  plan: ListedPlan
  place: GuidePlace
}
type Ask = {
  payload: Payload
  readerClass: ReaderClass
  id: string
  /** Editors see chapters that hold nothing too. */
  editor?: boolean
}

/** A chapter with what it holds, `null` where there is none of this id: four reads, whatever the size of the guide. */
export async function findChapter({
  payload,
  readerClass,
  id,
  editor = false,
}: Ask): Promise<ChapterOfGuide | null> {
  const chapters = await shownChapters({ payload, readerClass, editor, here: id })
  const row = chapters.find((each) => each.id === id)
  if (!row) return null
  const [chapter, articles] = await Promise.all([
    payload.findByID({
      collection: SLUGS.chapters,
      id,
      depth: 0,
      select: { introduction: true },
      overrideAccess: true,
    }),
    listedArticles({ payload, readerClass, chapters: withinChapter(chapters, id) }),
  ])
  const plan = { chapters, articles }
  return {
    chapter: { ...row, introduction: chapter.introduction ?? null },
    plan,
    place: placeIn(plan, { id, chapter: id }),
  }
}
