import type { CountedThread } from './CountedInput'
import type { ChildStay } from './childStays'
import { dayNumber } from './dayNumber'
import type { OccupancyDays } from './occupancy'
import { openDays } from './occupancy'
import type { Span } from './spans'

/** Final exits over the mean of open places in twelve months. */
export type Rotation = { exits: number; places: number }

/**
 * Exits of a facility for good over the twelve months `bounds`: departures, less those of children who are again in the same facility on
 * that day or the next. `days` are the days of places of the same months.
 */
export function rotationOf(
  threads: Iterable<CountedThread>,
  children: Iterable<readonly ChildStay[]>,
  days: OccupancyDays,
  [first, end]: Span,
): Rotation {
  let exits = 0
  for (const { kind, state, to } of threads) {
    if (kind !== 'stay' || state !== 'left' || to === null) continue
    const last = dayNumber(to)
    if (last >= first && last < end) exits += 1
  }
  for (const stays of children)
    for (const [at, stay] of stays.entries()) {
      const next = stays[at + 1]
      const last = stay.until - 1
      if (!stay.left || !next || last < first || last >= end) continue
      if (next.place.facility === stay.place.facility && next.from <= stay.until) exits -= 1
    }
  return { exits, places: end > first ? openDays(days) / (end - first) : 0 }
}
