import { addDays, daysFrom } from '../../hours/calendarDay'
import { LEAST_DAYS } from '../calendar/derivedFreePlaces'
import type { PlacementProfile } from '../PlacementProfile'

/** Days (`YYYY-MM-DD`), both included; `to` is `null` until further notice. */
export type DaySpan = { from: string; to: string | null }

/** What a stay without an end counts as, where a share of it is asked. */
const OPEN_ENDED_DAYS = 365

type Wish = Pick<PlacementProfile, 'wishedFrom' | 'expectedDays' | 'duration'>

/** A search asks it of each unit. */
const known = new WeakMap<Wish, DaySpan>()

/**
 * The days that a place is wished for; a length that is not known is the least of its duration, as lists count free places: what is
 * free later than that is none for the child, and a stay is extended.
 */
export function wishedSpan(wish: Wish): DaySpan {
  const span = known.get(wish) ?? spanOf(wish)
  known.set(wish, span)
  return span
}

function spanOf({ wishedFrom, expectedDays, duration }: Wish): DaySpan {
  const days = Math.max(1, expectedDays ?? LEAST_DAYS[duration])
  return { from: wishedFrom, to: addDays(wishedFrom, days - 1) }
}

/** Days of a span, both ends counted. */
export function daysOf({ from, to }: DaySpan): number {
  if (to === null) return OPEN_ENDED_DAYS
  return daysFrom(from, to) + 1
}
