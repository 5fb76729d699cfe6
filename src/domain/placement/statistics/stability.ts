import type { ChildStay } from './childStays'
import type { Span } from './spans'

/** Moves from a unit to another and the days of stay in which they were, of children who came within twelve months. */
export type Moves = { children: number; moves: number; days: number }
/** Brothers and sisters are told apart: they move together. */
export type Stability = { alone: Moves; siblings: Moves }

/**
 * Placement stability over the twelve months that end a period: children whose first known stay began within them, their moves and
 * their days there (moves per 1,000 days, as the American CFSR measures it). Moving within a unit is no move.
 */
export function stabilityOf(children: Iterable<readonly ChildStay[]>, [first, end]: Span): Stability {
  const stability: Stability = {
    alone: { children: 0, moves: 0, days: 0 },
    siblings: { children: 0, moves: 0, days: 0 },
  }
  for (const stays of children) {
    const entry = stays[0]
    if (!entry || entry.from < first || entry.from >= end) continue
    const own = entry.siblings ? stability.siblings : stability.alone
    own.children += 1
    let unit = entry.place.unit
    for (const { place, from, until } of stays) {
      if (from >= end) break
      own.days += Math.min(until, end) - from
      if (place.unit !== unit) own.moves += 1
      unit = place.unit
    }
  }
  return stability
}

/** Moves per 1,000 days; `null` without a day. */
export const movesPerThousand = ({ moves, days }: Moves): number | null =>
  days === 0 ? null : (moves / days) * 1000
