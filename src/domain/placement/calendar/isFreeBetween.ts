import { localTime } from '../../localTime'
import type { TakenSpan } from '../Commitment'
import type { CalendarPlace } from './Situation'

/** Days, both included (`YYYY-MM-DD`); `to` is `null` until further notice. */
export type Days = { from: string; to: string | null }

/** Whether two spans share a day. */
export const haveDayInCommon = (one: Days, other: Days): boolean =>
  one.from <= (other.to ?? one.from) && other.from <= (one.to ?? other.from)

/**
 * The days that a span still takes at an instant: none for a hold from its hour on (`null`), until further notice for a child who should
 * have left.
 */
export function daysTakenAt({ from, to, until, due }: TakenSpan, now: Date): Days | null {
  if (until !== null && Date.parse(until) <= now.getTime()) return null
  return { from, to: due !== null && due < localTime(now).day ? null : to }
}

/** Whether a place is in service on all these days. */
export const isInService = (
  { inServiceFrom, inServiceTo }: Pick<CalendarPlace, 'inServiceFrom' | 'inServiceTo'>,
  { from, to }: Days,
): boolean => inServiceFrom <= from && (inServiceTo === null || (to !== null && to <= inServiceTo))

/**
 * Whether a place can be taken on all these days, `to` being the last, preparation included, `null` for a stay whose end is not known.
 * Ordinary places alone are vacancies: neither a place paid empty nor a surnombre is.
 */
export function isFreeBetween(
  place: Omit<CalendarPlace, 'id'>,
  taken: readonly TakenSpan[],
  from: string,
  to: string | null,
  now: Date,
): boolean {
  if (place.kind !== 'ordinary' || !isInService(place, { from, to })) return false
  return !taken.some((span) => {
    const days = daysTakenAt(span, now)
    return days && haveDayInCommon(days, { from, to })
  })
}
