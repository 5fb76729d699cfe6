import { HOURS_DAYS } from '../hours/OpeningHours'
import type { WeekPlans } from './filledWeeks'

const DAYS = HOURS_DAYS.filter((day) => day !== 'ph')

/** A week closed from Monday to Sunday; public holidays follow. */
export function shutWeek(): WeekPlans {
  return Object.fromEntries(DAYS.map((day) => [day, { ranges: [], comment: null }]))
}

/** Tells whether a week is that one. */
export function isShutWeek(plans: WeekPlans): boolean {
  return !plans.ph && DAYS.every((day) => plans[day]?.ranges.length === 0 && !plans[day].comment)
}
