import { addDays, weekdayOf } from '../../hours/calendarDay'

const SATURDAY = 5

/**
 * First day when a place can be taken again after a departure: so many working days, Monday to Friday but public holidays, follow the
 * last day of the child. Days are `YYYY-MM-DD`; holidays are those of where the facility is.
 */
export function readyOn(lastDay: string, workingDays: number, isHoliday: (day: string) => boolean): string {
  let day = addDays(lastDay, 1)
  for (let left = workingDays; left > 0; day = addDays(day, 1))
    if (weekdayOf(day) < SATURDAY && !isHoliday(day)) left -= 1
  return day
}
