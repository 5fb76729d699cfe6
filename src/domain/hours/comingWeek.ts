import { addDays, hoursDayOf, weekdayOf } from './calendarDay'
import { type DayHours, dayHours, type HoursContext } from './dayHours'
import type { HoursDay, OpeningHours } from './OpeningHours'

/** The hours of the seven days that start today (`YYYY-MM-DD`), Monday first whatever today is; none when they are unknown. */
export function comingWeek(
  hours: OpeningHours,
  today: string,
  context: HoursContext,
): { day: string; name: HoursDay; plan: DayHours }[] {
  return Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead))
    .sort((a, b) => weekdayOf(a) - weekdayOf(b))
    .flatMap((day) => {
      const plan = dayHours(hours, day, context)
      return plan ? [{ day, name: hoursDayOf(day), plan }] : []
    })
}
