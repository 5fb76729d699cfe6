import { localTime } from '../localTime'

const OPENS = 8 * 60
const FRIDAY = 4

/**
 * The month (`YYYY-MM`) whose digest may go at an instant: on working days from 8:00 in France, so that the first of the month is
 * the day, and whoever was missed is served on the next ones. `null` at night and on week-ends.
 */
export function digestMonth(now: Date): string | null {
  const { day, weekday, minutes } = localTime(now)
  return weekday <= FRIDAY && minutes >= OPENS ? day.slice(0, 7) : null
}
