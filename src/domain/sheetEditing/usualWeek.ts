import { HOURS_DAYS, type HoursDay, type OpeningHours } from '../hours/OpeningHours'
import { type DayPlan, rulesOfDays } from '../hours/rulesOfDays'

export type WeekPlans = Partial<Record<HoursDay, DayPlan>>

/** Hours as a week to fill in, nothing corrected; `others` are the seasons and parities, which the form leaves as they are. */
export function usualWeek(hours: OpeningHours): { plans: WeekPlans; others: OpeningHours } {
  const plans: WeekPlans = {}
  for (const { days, ranges, comment, season, weeks } of hours)
    if (!season && !weeks) for (const day of days) plans[day] = { ranges, comment: comment ?? null }
  return { plans, others: hours.filter(({ season, weeks }) => season || weeks) }
}

/** The hours that a filled-in week says, faults included. */
export function hoursOfWeek(plans: WeekPlans, others: OpeningHours): OpeningHours {
  const told = new Map(HOURS_DAYS.flatMap((day) => (plans[day] ? [[day, plans[day]] as const] : [])))
  return [...rulesOfDays(told), ...others]
}
