import { chapterPath } from '@/domain/guide/chapterPath'
import type { Plan, PlanChapter } from '@/domain/guide/Plan'
import { lineOf, planNumbers } from '@/domain/guide/planNumbers'
import { itemsOf } from '@/domain/guide/planOrder'
import { sheetPath } from '@/domain/sheet/sheetNumber'

/** A line of the plan beside a page of the guide; `inside`: what an open chapter holds. */
export type TreeLine = {
  id: string
  planNumber: string
  title: string
  href: string
  isHere: boolean
  inside: TreeLine[]
}

/**
 * The plan around a chapter or a sheet: every chapter of the first level, and open from the top down the line of chapters that leads to
 * it. `plan.articles`: those of its own chapter at least.
 */
export function guideTree(plan: Plan, here: { chapter: string | null; id: string }): TreeLine[] {
  const byId = new Map(plan.chapters.map((chapter) => [chapter.id, chapter]))
  const own = byId.get(here.chapter ?? '')
  const open = new Set((own ? (lineOf(own, byId) ?? []) : []).map(({ id }) => id))
  const numbers = planNumbers(plan)
  const linesOf = (parent: string | null): TreeLine[] =>
    itemsOf(plan, parent).flatMap(({ chapter, article }) => {
      // The sheets of the chapter where one is, not those of the chapters above it.
      if (article && parent !== here.chapter) return []
      const { id, title } = chapter ?? article
      const href = chapter ? chapterPath(id) : sheetPath(article.number)
      const inside = chapter && open.has(id) ? linesOf(id) : []
      return [{ id, planNumber: numbers.get(id) ?? '', title, href, isHere: id === here.id, inside }]
    })
  return linesOf(null)
}

/** A neighbour in the plan. */
export type Neighbour = { planNumber: string; title: string; href: string }

/** What comes before and after a chapter or a sheet when one reads the guide through; chapters are read as pages of their own. */
export function neighboursOf(
  plan: Plan,
  here: { chapter: string | null; id: string },
): { previous: Neighbour | null; next: Neighbour | null } {
  const byId = new Map(plan.chapters.map((chapter) => [chapter.id, chapter]))
  const numbers = planNumbers(plan)
  const asNeighbour = (item: ReturnType<typeof itemsOf>[number] | undefined): Neighbour | null => {
    if (!item) return null
    const { id, title } = item.chapter ?? item.article
    const href = item.chapter ? chapterPath(id) : sheetPath(item.article.number)
    return { planNumber: numbers.get(id) ?? '', title, href }
  }
  const around = (parent: string | null, id: string) => {
    const items = itemsOf(plan, parent)
    const at = items.findIndex((item) => (item.chapter ?? item.article).id === id)
    return { before: items[at - 1], after: items[at + 1] }
  }
  const isChapter = byId.has(here.id)
  const parent = isChapter ? (byId.get(here.id)?.parent ?? null) : here.chapter
  const { before, after } = around(parent, here.id)
  const up = parent ? byId.get(parent) : undefined
  const first = isChapter ? itemsOf(plan, here.id)[0] : undefined
  let next = first ?? after
  for (let above: PlanChapter | undefined = up; !next && above; ) {
    next = around(above.parent, above.id).after
    above = above.parent ? byId.get(above.parent) : undefined
  }
  const previous = before ?? (up ? { chapter: up, article: null } : undefined)
  return { previous: asNeighbour(previous), next: asNeighbour(next) }
}
