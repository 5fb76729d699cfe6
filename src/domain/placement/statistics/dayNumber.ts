import { localTime } from '../../localTime'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const known = new Map<string, number>()
const offsets = new Map<number, number>()

/** Days from 1 January 1970 to a calendar day (`YYYY-MM-DD`): spans of years are added and cut as whole numbers. */
export function dayNumber(day: string): number {
  const before = known.get(day)
  if (before !== undefined) return before
  const number = Date.parse(`${day}T00:00Z`) / DAY_MS
  known.set(day, number)
  return number
}

/** The calendar day of a number. */
export const dayOfNumber = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** The number of the day that it is in Paris at an instant (ISO 8601). The zone is asked once for each day, and not for each instant. */
export function parisDayNumber(instant: string): number {
  const at = Date.parse(instant)
  const day = Math.floor(at / DAY_MS)
  const minutes = offsetOf(day)
  if (minutes === offsetOf(day + 1)) return Math.floor((at + minutes * MINUTE_MS) / DAY_MS)
  return dayNumber(localTime(new Date(at)).day)
}

/** Minutes between Paris and UTC as a day begins in UTC, when it is one or two in the morning there. */
function offsetOf(day: number): number {
  const before = offsets.get(day)
  if (before !== undefined) return before
  const { minutes } = localTime(new Date(day * DAY_MS))
  offsets.set(day, minutes)
  return minutes
}
