import { addDays, weekdayOf } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'

/** A unit is shown over four weeks, all units over one. */
export const UNIT_DAYS = 28
export const WEEK_DAYS = 7
/** Rows of a page; beyond, there are further pages. */
export const MOST_ROWS = 40

/** So many days from one. */
export function calendarDays(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => addDays(from, at))
}

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))

/** The day that an address asks for, `otherwise` where it asks for none, or for no day. */
export function askedDay(asked: string | null, otherwise: string): string {
  return asked && isCalendarDay(asked) && asked > '2000-01-01' && asked < '2100-01-01' ? asked : otherwise
}

/** The page that an address asks for, within those that there are. */
export function askedPage(asked: string | null, pages: number): number {
  const page = Number(asked)
  return Number.isInteger(page) ? Math.min(Math.max(page, 1), Math.max(pages, 1)) : 1
}
