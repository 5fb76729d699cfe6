import { groupBy } from '../groupBy'
import type { CountedInput, CountedPlace, CountedThread } from './CountedInput'
import { dayNumber } from './dayNumber'
import { hasBegun } from './hasBegun'

/** Where brothers and sisters were at their first placement; `pending`: not all have come. */
type SiblingOutcome = 'unit' | 'facility' | 'split' | 'pending'
/** Sizes of groups told apart; the last stands for itself and more. */
export const SIBLING_SIZES = [2, 3, 4, 5] as const

/** A first placement of siblings: the day of the first who came, as a number, and the territory of their ties. */
export type SiblingGroup = { from: number; size: number; outcome: SiblingOutcome; territory: string }

const LARGEST = 5

/**
 * Every group of siblings of whom one had come by `today`, at its first placement alone: together in a unit, in one facility, or split. A
 * group whose members have not all come waits.
 */
export function siblingGroups(
  { threads, requests }: Pick<CountedInput, 'threads' | 'requests'>,
  places: ReadonlyMap<string, CountedPlace>,
  today: number,
): SiblingGroup[] {
  const stays = groupBy(threads.filter(hasBegun), ({ request }) => request ?? '')
  const groups = [...requests.values()]
    .filter(({ children }) => children.length > 1)
    .flatMap((request) => {
      const own = (stays.get(request.id) ?? []).filter(({ from }) => dayNumber(from) <= today)
      const from = Math.min(...own.map((one) => dayNumber(one.from)))
      return own.length === 0 ? [] : [{ request, own, from }]
    })
    .sort((one, other) => one.from - other.from)
  const seen = new Set<string>()
  return groups.flatMap(({ request, own, from }) => {
    if (seen.has(request.reference)) return []
    seen.add(request.reference)
    const { children, territory } = request
    const outcome = outcomeOf(own, children.length, places)
    return [{ from, size: Math.min(LARGEST, children.length), outcome, territory }]
  })
}

function outcomeOf(
  stays: readonly CountedThread[],
  children: number,
  places: ReadonlyMap<string, CountedPlace>,
): SiblingOutcome {
  const firsts = [...groupBy(stays, ({ child }) => child ?? 0).values()].flatMap(
    (own) => own.toSorted((one, other) => dayNumber(one.from) - dayNumber(other.from))[0] ?? [],
  )
  if (firsts.length < children) return 'pending'
  const where = firsts.flatMap(({ place }) => places.get(place) ?? [])
  if (new Set(where.map(({ unit }) => unit)).size === 1) return 'unit'
  return new Set(where.map(({ facility }) => facility)).size === 1 ? 'facility' : 'split'
}
