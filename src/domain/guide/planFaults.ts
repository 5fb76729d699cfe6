import type { Plan, PlanArticle, PlanChapter } from './Plan'
import { planNumbers } from './planNumbers'

/** A chapter or a sheet whose place is wrong. */
export type Misplaced = { id: string; title: string; planNumber: string | null }
export type PlanFaultLists = {
  /** Sheets that are in no chapter. */
  unfiled: Misplaced[]
  /** What bears a number that something else bears too. */
  twice: Misplaced[]
  /** Chapters that hold one another. */
  circle: Misplaced[]
}

/** The same lists, what readers cannot reach at all first, as one thing in it is told. */
export const PLAN_FAULTS = [
  { code: 'circle', label: 'chapitre qui se contient lui-même' },
  { code: 'unfiled', label: 'dans aucun chapitre' },
  { code: 'twice', label: 'numéro porté par une autre fiche ou un autre chapitre' },
] as const satisfies readonly { code: keyof PlanFaultLists; label: string }[]

/** What a save would refuse, and that an import or a stop may have left. */
export function planFaults(plan: Plan): PlanFaultLists {
  const numbers = planNumbers(plan)
  const items: (PlanChapter | PlanArticle)[] = [...plan.chapters, ...plan.articles]
  const bearers = new Map<string, number>()
  for (const number of numbers.values()) bearers.set(number, (bearers.get(number) ?? 0) + 1)
  const told = (list: readonly (PlanChapter | PlanArticle)[]): Misplaced[] =>
    list.map(({ id, title }) => ({ id, title, planNumber: numbers.get(id) ?? null }))
  return {
    unfiled: told(plan.articles.filter(({ chapter }) => chapter === null)),
    twice: told(items.filter(({ id }) => (bearers.get(numbers.get(id) ?? '') ?? 0) > 1)),
    circle: told(plan.chapters.filter(({ id }) => !numbers.has(id))),
  }
}
