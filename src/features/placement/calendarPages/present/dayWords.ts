import { addDays, hoursDayOf, weekdayOf } from '@/domain/hours/calendarDay'
import { dayName, shortDate } from '@/domain/hours/dayNames'

const LETTERS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'] as const

/** `lu 30`, the head of a column; on two lines where it is narrow. */
export const columnWords = (day: string): string => `${LETTERS[weekdayOf(day)]} ${Number(day.slice(8))}`

/** `mardi 1er décembre 2026`. */
export const longDay = (day: string): string => `${weekDayAndDate(day)}\u00a0${day.slice(0, 4)}`

/** `mardi 1er déc.`, without its year. */
export const weekDayAndDate = (day: string): string => `${dayName(hoursDayOf(day))} ${shortDate(day)}`

/** `du 3 au 12 déc.`, `le 3 déc.`, `depuis le 3 déc., sans date de fin`: days both included. */
export function spanWords(from: string, to: string | null): string {
  if (to === null) return `depuis le ${shortDate(from)}, sans date de fin`
  if (from === to) return `le ${shortDate(from)}`
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7)
  return `du ${isSameMonth ? dateAlone(from) : shortDate(from)} au ${shortDate(to)}`
}

/** `Saturday` and `Sunday`, which are shaded. */
export const isWeekend = (day: string): boolean => weekdayOf(day) >= 5

/** `30 nov.–13 déc.`, what a link to other days says. */
export function rangeWords(from: string, count: number): string {
  const to = addDays(from, count - 1)
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${dateAlone(from)}–${shortDate(to)}`
    : `${shortDate(from)}–${shortDate(to)}`
}

const dateAlone = (day: string): string => (Number(day.slice(8)) === 1 ? '1er' : String(Number(day.slice(8))))
