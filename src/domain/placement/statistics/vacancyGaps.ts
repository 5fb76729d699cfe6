import type { CountedPlace, CountedThread } from './CountedInput'
import { dayNumber } from './dayNumber'
import { hasBegun } from './hasBegun'
import { countDays, type Span, union, within } from './spans'

/** Days that ordinary places stayed empty between two children: how many such gaps ended, their middle, and how many places are empty since a departure. */
export type VacancyGaps = { n: number; median: number | null; waiting: number }

/**
 * From the day when a place is ready again to the next arrival, for arrivals within these days. Days out of service in between are no
 * vacancy; where several overlap they are taken off once. `today` is the last day seen.
 */
export function vacancyGaps(
  places: readonly CountedPlace[],
  threadsOf: (place: string) => readonly CountedThread[],
  [first, end]: Span,
  today: number,
): VacancyGaps {
  const gaps: number[] = []
  let waiting = 0
  for (const place of places) {
    if (place.kind !== 'ordinary') continue
    const threads = threadsOf(place.id)
    const stays = threads.filter(hasBegun).sort((one, other) => dayNumber(one.from) - dayNumber(other.from))
    if (stays.length === 0) continue
    const closed = union(threads.flatMap((thread) => closedSpan(thread, today)))
    let ready: number | null = null
    for (const stay of stays) {
      const arrival = dayNumber(stay.from)
      if (ready !== null && arrival >= first && arrival < end && arrival <= today)
        gaps.push(emptyDays([Math.min(ready, arrival), arrival], closed))
      ready = readyAfter(stay)
    }
    if (ready !== null && ready < end && ready <= today && isInService(place, today)) waiting += 1
  }
  return { n: gaps.length, median: medianOf(gaps), waiting }
}

const emptyDays = (gap: Span, closed: readonly Span[]): number =>
  countDays([gap]) - countDays(within([gap], closed))

function closedSpan({ kind, state, from, to }: CountedThread, today: number): Span[] {
  if (kind !== 'outOfService' || state === 'withdrawn') return []
  return [[dayNumber(from), to === null ? today + 1 : dayNumber(to) + 1]]
}

function readyAfter({ state, to, readyOn }: CountedThread): number | null {
  if (state !== 'left' || to === null) return null
  return readyOn === null ? dayNumber(to) + 1 : dayNumber(readyOn)
}

const isInService = ({ inServiceTo }: CountedPlace, day: number): boolean =>
  inServiceTo === null || dayNumber(inServiceTo) >= day

/** The value in the middle, or halfway between the two that are; `null` of none. */
function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length >> 1
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}
