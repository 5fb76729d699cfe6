import { addDays, weekdayOf } from '../hours/calendarDay'
import { localTime } from '../localTime'

/** The Monday (`YYYY-MM-DD`) of the week of an instant, by the clocks of Paris. */
export function weekOf(instant: Date): string {
  const { day } = localTime(instant)
  return addDays(day, -weekdayOf(day))
}
