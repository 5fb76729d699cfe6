import { addDays, weekdayOf } from './calendarDay'
import { toMinutes } from './clockMinutes'
import type { HoursContext } from './dayHours'
import { effectiveRanges } from './effectiveRanges'
import type { OpeningHours } from './OpeningHours'

const DAYS = 7
const SLOT_MINUTES = 15
const SLOTS_A_DAY = 96

/**
 * Quarter-hours of the week (0 to 671, 0 is Monday at midnight) that are open from end to end during the seven days that start
 * today, in order.
 */
export function weeklySlots(hours: OpeningHours, today: string, context: HoursContext): number[] {
  const slots: number[] = []
  for (let ahead = 0; ahead < DAYS; ahead++) {
    const day = addDays(today, ahead)
    const start = weekdayOf(day) * SLOTS_A_DAY
    for (const { opens, closes } of effectiveRanges(hours, day, context) ?? []) {
      const last = Math.floor(toMinutes(closes) / SLOT_MINUTES)
      for (let slot = Math.ceil(toMinutes(opens) / SLOT_MINUTES); slot < last; slot++)
        slots.push(start + slot)
    }
  }
  return slots.sort((a, b) => a - b)
}
