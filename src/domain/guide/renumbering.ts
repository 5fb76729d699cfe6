import type { Plan } from './Plan'
import type { PlaceChange } from './planMove'
import { planNumbers } from './planNumbers'

/** A number of the plan that changes; `null` for what had none, or has none any more. */
export type Renumbered = {
  id: string
  isChapter: boolean
  title: string
  was: string | null
  is: string | null
}

/** The plan once these places are taken. */
export function planAfter(plan: Plan, changes: readonly PlaceChange[]): Plan {
  const byId = new Map(changes.map((change) => [change.id, change]))
  return {
    chapters: plan.chapters.map((each) => {
      const change = byId.get(each.id)
      return change ? { ...each, parent: change.chapter, position: change.position } : each
    }),
    articles: plan.articles.map((each) => {
      const change = byId.get(each.id)
      return change ? { ...each, chapter: change.chapter, position: change.position } : each
    }),
  }
}

/** All numbers that differ between two states of a plan, in the order of the new ones: what is within what moves changes with it. */
export function renumbering(before: Plan, after: Plan): Renumbered[] {
  const [was, is] = [planNumbers(before), planNumbers(after)]
  const items = [
    ...after.chapters.map(({ id, title }) => ({ id, title, isChapter: true })),
    ...after.articles.map(({ id, title }) => ({ id, title, isChapter: false })),
  ]
  return items
    .map((item) => ({ ...item, was: was.get(item.id) ?? null, is: is.get(item.id) ?? null }))
    .filter((item) => item.was !== item.is)
    .sort((a, b) => byPlanNumber(a.is ?? '', b.is ?? ''))
}

/** `5.3.2` before `5.3.12`. */
export function byPlanNumber(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)]
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
