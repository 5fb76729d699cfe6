import { chapterFault } from './chapterFault'
import type { Plan, PlanChapter } from './Plan'
import { idOf, itemsOf, type PlanItem, rankOf } from './planOrder'

/** Where something is put: in a chapter (`null`: at the top), before what bears this rank, at the end without one. */
export type MoveTarget = { chapter: string | null; rank: number | null }
/** The place that a chapter or a sheet takes. */
export type PlaceChange = {
  id: string
  isChapter: boolean
  chapter: string | null
  position: number
  /** The rank it had. */
  from: number
}
export type MoveFault = 'unknown' | 'loop' | 'depth' | 'articleAtTop'

/**
 * What a move changes, in an order in which no two ever hold one place (what moves gives its own up first, and takes the new one last).
 * Ranks within a list stay those that were used, so that as few numbers as possible change; the gap that is left behind closes.
 */
export function planMove(
  plan: Plan,
  id: string,
  target: MoveTarget,
): { changes: PlaceChange[]; fault: MoveFault | null } {
  const chapter = plan.chapters.find((each) => each.id === id)
  const article = plan.articles.find((each) => each.id === id)
  const fault = moveFault(plan, chapter ?? null, target)
  if (fault || !(chapter ?? article)) return { changes: [], fault: fault ?? 'unknown' }
  if (article && target.chapter === null) return { changes: [], fault: 'articleAtTop' }
  const parent = chapter ? chapter.parent : (article?.chapter ?? null)
  const source = parent === null && article ? [] : itemsOf(plan, parent)
  const moved = source.find((item) => idOf(item) === id) ?? itemOf(chapter, article)
  if (!moved) return { changes: [], fault: 'unknown' }
  const changes =
    parent === target.chapter
      ? withinList(source, moved, target)
      : [...closeGap(source, moved, parent), ...insertInto(itemsOf(plan, target.chapter), moved, target)]
  const changed = changes.filter(
    (change) => change.position !== change.from || (change.id === id && parent !== target.chapter),
  )
  return { changes: inWritingOrder(changed, id), fault: null }
}

function moveFault(plan: Plan, chapter: PlanChapter | null, target: MoveTarget): MoveFault | null {
  if (target.chapter !== null && !plan.chapters.some(({ id }) => id === target.chapter)) return 'unknown'
  return chapter ? chapterFault({ ...chapter, parent: target.chapter }, plan.chapters) : null
}

function itemOf(
  chapter: PlanChapter | undefined,
  article: Plan['articles'][number] | undefined,
): PlanItem | null {
  if (chapter) return { chapter, article: null }
  return article ? { chapter: null, article } : null
}

/** The same ranks, in the new order. */
function withinList(
  items: readonly PlanItem[],
  moved: PlanItem,
  { chapter, rank }: MoveTarget,
): PlaceChange[] {
  const ranks = items.map(rankOf)
  const others = items.filter((item) => item !== moved)
  const at = rank === null ? -1 : others.findIndex((item) => rankOf(item) >= rank)
  const order = at < 0 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)]
  return order.map((item, index) => changeOf(item, chapter, ranks[index] ?? index + 1))
}

/** Each one after what leaves takes the rank of the one before it. */
function closeGap(items: readonly PlanItem[], moved: PlanItem, parent: string | null): PlaceChange[] {
  const from = items.indexOf(moved)
  if (from < 0) return []
  return items
    .slice(from + 1)
    .map((item, index) => changeOf(item, parent, rankOf(items[from + index] ?? moved)))
}

/** What comes takes the rank of the one that it is put before; those after make room, as far as there is none. */
function insertInto(
  items: readonly PlanItem[],
  moved: PlanItem,
  { chapter, rank }: MoveTarget,
): PlaceChange[] {
  const at = rank === null ? -1 : items.findIndex((item) => rankOf(item) >= rank)
  const last = items.at(-1)
  if (at < 0) return [changeOf(moved, chapter, Math.max(last ? rankOf(last) + 1 : 1, rank ?? 1))]
  const displaced = items[at]
  let taken = displaced && rank !== null && rankOf(displaced) > rank ? rank : rankOf(displaced ?? moved)
  const changes = [changeOf(moved, chapter, taken)]
  for (const item of items.slice(at)) {
    const position = Math.max(rankOf(item), taken + 1)
    changes.push(changeOf(item, chapter, position))
    taken = position
  }
  return changes
}

function changeOf(item: PlanItem, chapter: string | null, position: number): PlaceChange {
  return { id: idOf(item), isChapter: item.chapter !== null, chapter, position, from: rankOf(item) }
}

/** Those that go up a rank from the last one, those that go down from the first one, what moves at the end. */
function inWritingOrder(changes: readonly PlaceChange[], moved: string): PlaceChange[] {
  const others = changes.filter(({ id }) => id !== moved)
  return [
    ...others.filter(({ position, from }) => position > from).sort((a, b) => b.position - a.position),
    ...others.filter(({ position, from }) => position < from).sort((a, b) => a.position - b.position),
    ...changes.filter(({ id }) => id === moved),
  ]
}
