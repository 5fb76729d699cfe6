import { addDays } from './calendarDay'
import type { Closure, OpeningHours } from './OpeningHours'

const WINDOW_DAYS = 7

/**
 * Whether the week that starts today may differ from the one that started yesterday: a season, odd weeks, a rank in the
 * month, school holidays, a closure or a holiday
 * that a rule names. Yesterday counts, so that what has just ended is noticed too.
 */
export function hasIrregularHours(
  hours: OpeningHours,
  closures: readonly Closure[],
  today: string,
  isHoliday: (day: string) => boolean,
): boolean {
  if (hours.some(({ season, weeks, nth, school }) => season || weeks || nth || school)) return true
  const yesterday = addDays(today, -1)
  const lastDay = addDays(today, WINDOW_DAYS - 1)
  if (closures.some(({ from, to }) => from <= lastDay && to >= yesterday)) return true
  if (!hours.some(({ days }) => days.includes('ph'))) return false
  return Array.from({ length: WINDOW_DAYS + 1 }, (_, ahead) => addDays(yesterday, ahead)).some(isHoliday)
}
