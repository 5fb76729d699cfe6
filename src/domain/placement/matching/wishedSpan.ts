import { addDays, daysFrom } from '../../hours/calendarDay'
import type { PlacementProfile } from '../PlacementProfile'

/** Days (`YYYY-MM-DD`), both included; `to` is `null` until further notice. */
export type DaySpan = { from: string; to: string | null }

/** Relais immédiat, in days: it is renewed once, and only then (`placement/rules`). */
const RELAIS_DAYS = 15
/** What a stay without an end counts as, where a share of it is asked. */
const OPEN_ENDED_DAYS = 365

type Wish = Pick<PlacementProfile, 'wishedFrom' | 'expectedDays' | 'duration'>

/** A search asks it of each unit. */
const known = new WeakMap<Wish, DaySpan>()

/** The days that a place is wished for; an unknown length asks for a place without end, a relais for its 15 days. */
export function wishedSpan(wish: Wish): DaySpan {
  const span = known.get(wish) ?? spanOf(wish)
  known.set(wish, span)
  return span
}

function spanOf({ wishedFrom, expectedDays, duration }: Wish): DaySpan {
  const days = expectedDays ?? (duration === 'relais' ? RELAIS_DAYS : null)
  return { from: wishedFrom, to: days === null ? null : addDays(wishedFrom, Math.max(1, days) - 1) }
}

/** Days of a span, both ends counted. */
export function daysOf({ from, to }: DaySpan): number {
  if (to === null) return OPEN_ENDED_DAYS
  return daysFrom(from, to) + 1
}
