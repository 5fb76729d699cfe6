import type { Payload } from 'payload'
import type { PlanChapter } from '@/domain/guide/Plan'
import { planNumbers } from '@/domain/guide/planNumbers'
import { itemsOf, withinChapter } from '@/domain/guide/planOrder'
import type { ReaderClass } from '@/domain/ReaderClass'
import { chapterRows } from './chapterRows'
import { planArticles } from './planArticles'

/** A chapter with the number of sheets that the reader finds in it, those of the chapters within it counted. */
export type CountedChapter = PlanChapter & { planNumber: string; count: number }
export type GuideBranch = CountedChapter & { inside: CountedChapter[] }

/** The two first levels of the plan with their counts, in order: two reads. What holds nothing for the reader is left out, but for `editor`s. */
export async function findGuidePlan(
  payload: Payload,
  readerClass: ReaderClass,
  editor: boolean,
): Promise<{ branches: GuideBranch[]; total: number }> {
  const [chapters, articles] = await Promise.all([
    chapterRows(payload),
    planArticles({ payload, readerClass }),
  ])
  const plan = { chapters, articles: [] }
  const numbers = planNumbers(plan)
  const own = new Map<string | null, number>()
  for (const { chapter } of articles) own.set(chapter, (own.get(chapter) ?? 0) + 1)
  const countOf = (id: string) =>
    withinChapter(chapters, id).reduce((sum, each) => sum + (own.get(each) ?? 0), 0)
  const chaptersIn = (parent: string | null): CountedChapter[] =>
    itemsOf(plan, parent).flatMap(({ chapter }) => {
      const count = chapter ? countOf(chapter.id) : 0
      return chapter && (editor || count > 0)
        ? [{ ...chapter, planNumber: numbers.get(chapter.id) ?? '', count }]
        : []
    })
  return {
    branches: chaptersIn(null).map((branch) => ({ ...branch, inside: chaptersIn(branch.id) })),
    total: articles.length,
  }
}
