import type { Payload } from 'payload'
import type { Plan, PlanChapter } from '@/domain/guide/Plan'
import { lineOf, planNumbers } from '@/domain/guide/planNumbers'
import type { ReaderClass } from '@/domain/ReaderClass'
import { relationId } from '@/infra/database/relationId'
import { guideTree, type Neighbour, neighboursOf, type TreeLine } from '../present/guideTree'
import type { ReadableArticle } from '../present/ReadableArticle'
import { shownChapters } from './chapterRows'
import { planArticles } from './planArticles'

/** Where a sheet or a chapter stands in the guide, as its page shows it. */
export type GuidePlace = {
  planNumber: string | null
  /** The chapters that hold it, from the top, with their plan numbers. */
  line: (PlanChapter & { planNumber: string })[]
  tree: TreeLine[]
  previous: Neighbour | null
  next: Neighbour | null
}

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  /** Its own id, and that of the chapter that holds it (of the chapter itself, for one). */
  here: { id: string; chapter: string | null }
  /** Editors see chapters that hold nothing too. */
  editor?: boolean
}

/** The place of a sheet or of a chapter, among the chapters that hold something for the reader: three reads, whatever the size of the guide. */
export async function findGuidePlace({
  payload,
  readerClass,
  here,
  editor = false,
}: Ask): Promise<GuidePlace> {
  const [chapters, articles] = await Promise.all([
    shownChapters({ payload, readerClass, editor, here: here.chapter }),
    here.chapter ? planArticles({ payload, readerClass, chapters: [here.chapter] }) : [],
  ])
  return placeIn({ chapters, articles }, here)
}

/** The place of a sheet that was read. */
export function placeOfArticle(
  ask: Omit<Ask, 'here'> & { article: Pick<ReadableArticle, 'id' | 'chapter'> },
): Promise<GuidePlace> {
  const { article, ...reader } = ask
  return findGuidePlace({ ...reader, here: { id: article.id, chapter: relationId(article.chapter) } })
}

/** The same, of a plan already read: the sheets of its chapter at least. */
export function placeIn(plan: Plan, here: Ask['here']): GuidePlace {
  const numbers = planNumbers(plan)
  const byId = new Map(plan.chapters.map((chapter) => [chapter.id, chapter]))
  const own = byId.get(here.chapter ?? '')
  return {
    planNumber: numbers.get(here.id) ?? null,
    line: (own ? (lineOf(own, byId) ?? []) : []).map((chapter) => ({
      ...chapter,
      planNumber: numbers.get(chapter.id) ?? '',
    })),
    tree: guideTree(plan, here),
    ...neighboursOf(plan, here),
  }
}
