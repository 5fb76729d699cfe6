import { HOURS_DAYS, type HoursDay, type MonthRank } from './OpeningHours'

const DAY_MS = 86_400_000

/** Days and their instants, once parsed and once written: the same few thousand are asked for again and again, row after row. */
const instants = new Map<string, number>()
const days = new Map<number, string>()
const MOST_KNOWN = 20_000

function at(day: string): number {
  const known = instants.get(day)
  if (known !== undefined) return known
  const instant = Date.parse(`${day}T00:00Z`)
  if (Number.isNaN(instant)) return instant
  if (instants.size >= MOST_KNOWN) instants.clear()
  instants.set(day, instant)
  return instant
}

/** The calendar day (`YYYY-MM-DD`) that comes `count` days after. @throws RangeError of what is no day. */
export function addDays(day: string, count: number): string {
  const instant = at(day) + count * DAY_MS
  const known = days.get(instant)
  if (known !== undefined) return known
  const told = new Date(instant).toISOString().slice(0, 10)
  if (days.size >= MOST_KNOWN) days.clear()
  days.set(instant, told)
  return told
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysFrom(from: string, to: string): number {
  return (at(to) - at(from)) / DAY_MS
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(at(day)).getUTCDay() + 6) % 7
}

/** `mo` to `su`. */
export function hoursDayOf(day: string): HoursDay {
  return HOURS_DAYS[weekdayOf(day)] ?? 'mo'
}

/** Number of the ISO 8601 week: the one that holds the Thursday. */
export function isoWeek(day: string): number {
  const thursday = addDays(day, 3 - weekdayOf(day))
  return 1 + Math.floor(daysFrom(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}

/** Whether a day is one of these occurrences of its weekday in its month; `-1` is the last. */
export function isNthOfMonth(day: string, ranks: readonly MonthRank[]): boolean {
  const rank = Math.ceil(Number(day.slice(8)) / 7)
  const isLast = addDays(day, 7).slice(5, 7) !== day.slice(5, 7)
  return ranks.some((asked) => asked === rank || (asked === -1 && isLast))
}
