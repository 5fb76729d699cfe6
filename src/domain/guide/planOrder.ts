import type { Plan, PlanArticle, PlanChapter } from './Plan'

/** What stands directly in a chapter, or at the top of the plan. */
export type PlanItem = { chapter: PlanChapter; article: null } | { chapter: null; article: PlanArticle }

/** What a chapter holds (`null`: the top of the plan), in the order of its ranks; sub-chapters and sheets share one sequence. */
export function itemsOf({ chapters, articles }: Plan, parent: string | null): PlanItem[] {
  const items: PlanItem[] = [
    ...chapters.filter((each) => each.parent === parent).map((chapter) => ({ chapter, article: null })),
    ...articles
      .filter((each) => each.chapter === parent && parent !== null)
      .map((article) => ({ chapter: null, article })),
  ]
  return items.sort((one, other) => rankOf(one) - rankOf(other) || idOf(one).localeCompare(idOf(other)))
}

/** The chapter and all those within it, however deep. */
export function withinChapter(chapters: readonly PlanChapter[], id: string): string[] {
  const found = [id]
  // Grows as it is read: what it holds is looked for in its turn.
  for (const each of found)
    for (const { id: child, parent } of chapters)
      if (parent === each && !found.includes(child)) found.push(child)
  return found
}

export const rankOf = ({ chapter, article }: PlanItem): number => (chapter ?? article).position ?? 0
export const idOf = ({ chapter, article }: PlanItem): string => (chapter ?? article).id
