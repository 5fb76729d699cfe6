import { HOURS_DAYS, type HoursDay, type MonthRank } from './OpeningHours'

const DAY_MS = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00Z`)

/** The calendar day (`YYYY-MM-DD`) that comes `count` days after. */
export function addDays(day: string, count: number): string {
  return new Date(at(day) + count * DAY_MS).toISOString().slice(0, 10)
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
