import { HOURS_DAYS, type HoursDay, type HoursRange, type HoursRule } from './OpeningHours'

/** What holds on one day of the week. */
export type DayPlan = { ranges: HoursRange[]; comment: string | null }

/** The shortest rules that say a week: equal days together, in the order of their first day; holidays (`ph`) always apart. */
export function rulesOfDays(plans: ReadonlyMap<HoursDay, DayPlan>): HoursRule[] {
  const rules = new Map<string, HoursRule>()
  for (const day of HOURS_DAYS) {
    const plan = plans.get(day)
    if (!plan) continue
    const key = JSON.stringify([plan.ranges, plan.comment, day === 'ph'])
    const rule = rules.get(key)
    if (rule) rule.days.push(day)
    else
      rules.set(key, {
        days: [day],
        ranges: plan.ranges,
        ...(plan.comment ? { comment: plan.comment } : {}),
      })
  }
  return [...rules.values()]
}
