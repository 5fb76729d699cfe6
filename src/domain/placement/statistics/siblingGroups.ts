import type { CountedInput, CountedPlace, CountedThread } from './CountedInput'
import { dayNumber } from './dayNumber'
import { groupBy } from './groupBy'
import type { Span } from './spans'

/** Where brothers and sisters were at their first placement; `pending`: not all have come. */
export const SIBLING_OUTCOMES = ['unit', 'facility', 'split', 'pending'] as const
export type SiblingOutcome = (typeof SIBLING_OUTCOMES)[number]

/** Groups of one size, by outcome; five stands for five and more. */
export type SiblingGroups = { size: number; counts: Record<SiblingOutcome, number> }

const LARGEST = 5

/**
 * Groups of siblings of whom the first came within these days: together in a unit, in one facility, or split, by size. A group whose
 * members have not all come by `today` waits.
 */
export function siblingGroups(
  { threads, requests }: Pick<CountedInput, 'threads' | 'requests'>,
  places: ReadonlyMap<string, CountedPlace>,
  [first, end]: Span,
  today: number,
): SiblingGroups[] {
  const stays = groupBy(threads.filter(hasBegun), ({ request }) => request ?? '')
  const seen = new Set<string>()
  const sizes = [2, 3, 4, LARGEST].map((size) => ({
    size,
    counts: { unit: 0, facility: 0, split: 0, pending: 0 },
  }))
  const groups = [...requests.values()]
    .filter(({ children }) => children.length > 1)
    .flatMap((request) => {
      const own = (stays.get(request.id) ?? []).filter(({ from }) => dayNumber(from) <= today)
      return own.length === 0
        ? []
        : [{ request, own, from: Math.min(...own.map((one) => dayNumber(one.from))) }]
    })
    .sort((one, other) => one.from - other.from)
  for (const { request, own, from } of groups) {
    // A later request of the same brothers and sisters is no first placement.
    if (seen.has(request.reference)) continue
    seen.add(request.reference)
    if (from < first || from >= end) continue
    const size = Math.min(LARGEST, request.children.length)
    const counts = sizes.find((one) => one.size === size)?.counts
    if (counts) counts[outcomeOf(own, request.children.length, places)] += 1
  }
  return sizes
}

const hasBegun = ({ kind, state, request }: CountedThread): boolean =>
  request !== null && kind === 'stay' && (state === 'arrived' || state === 'left')

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
