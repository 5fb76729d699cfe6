import { addDays } from '../../hours/calendarDay'
import type { TakenSpan } from '../Commitment'
import { earliest } from '../earliest'
import { type Days, daysTakenAt, haveDayInCommon } from './isFreeBetween'
import type { CalendarPlace } from './Situation'

/** The parts of a wish that an ordinary place is free for, the first first; the wish itself, alone, where all of it is. */
export function freeStretches(
  place: Omit<CalendarPlace, 'id'>,
  taken: readonly TakenSpan[],
  from: string,
  to: string | null,
  now: Date,
): Days[] {
  if (place.kind !== 'ordinary') return []
  const first = from < place.inServiceFrom ? place.inServiceFrom : from
  const last = earliest(to, place.inServiceTo)
  if (last !== null && last < first) return []
  let left: Days[] = [{ from: first, to: last }]
  // Loops, and nothing made where nothing is taken: a search asks it of every place.
  for (const span of taken) {
    const days = daysTakenAt(span, now)
    if (!days || !left.some((stretch) => haveDayInCommon(stretch, days))) continue
    left = left.flatMap((stretch) => without(stretch, days))
    if (left.length === 0) return left
  }
  return left
}

function without(stretch: Days, taken: Days): Days[] {
  if (!haveDayInCommon(stretch, taken)) return [stretch]
  const before = taken.from > stretch.from ? [{ from: stretch.from, to: addDays(taken.from, -1) }] : []
  if (taken.to === null || (stretch.to !== null && taken.to >= stretch.to)) return before
  return [...before, { from: addDays(taken.to, 1), to: stretch.to }]
}
