import { HOURS_DAYS, type HoursDay, type HoursRule, type OpeningHours } from '../hours/OpeningHours'
import { type DayPlan, rulesOfDays } from '../hours/rulesOfDays'

/** A week to fill in; of a day without a plan nothing is said. */
export type WeekPlans = Partial<Record<HoursDay, DayPlan>>
type Season = { from: string; to: string }

/** The week of a season; its days (`MM-DD`) as they are typed, faults included. */
export type HoursPeriod = { season: Season; weeks: 'odd' | 'even' | null; plans: WeekPlans }

/** Hours as weeks to fill in. Even and odd weeks prevail over the usual one, and periods over both, on the days that they name. */
export type FilledWeeks = { usual: WeekPlans; even: WeekPlans; odd: WeekPlans; periods: HoursPeriod[] }

/** Stored or typed hours as weeks to fill in, nothing corrected: two periods that clash stay two. */
export function filledWeeks(hours: OpeningHours): FilledWeeks {
  const filled: FilledWeeks = { usual: {}, even: {}, odd: {}, periods: [] }
  for (const rule of hours) {
    const plans = rule.season
      ? periodOf(filled.periods, rule, rule.season).plans
      : filled[rule.weeks ?? 'usual']
    for (const day of rule.days) plans[day] = { ranges: rule.ranges, comment: rule.comment ?? null }
  }
  return filled
}

/** The hours that filled-in weeks say, faults included; a period without a day is kept, to be told. */
export function hoursOfWeeks({ usual, even, odd, periods }: FilledWeeks): OpeningHours {
  return [
    ...rulesOf(usual),
    ...rulesOf(even).map((rule): HoursRule => ({ ...rule, weeks: 'even' })),
    ...rulesOf(odd).map((rule): HoursRule => ({ ...rule, weeks: 'odd' })),
    ...periods.flatMap(rulesOfPeriod),
  ]
}

/** The rules of one period, its season included. */
export function rulesOfPeriod({ season, weeks, plans }: HoursPeriod): HoursRule[] {
  const rules = rulesOf(plans)
  const told = rules.length > 0 ? rules : [{ days: [], ranges: [] }]
  return told.map((rule) => ({ ...rule, season, ...(weeks ? { weeks } : {}) }))
}

function rulesOf(plans: WeekPlans): HoursRule[] {
  return rulesOfDays(new Map(HOURS_DAYS.flatMap((day) => (plans[day] ? [[day, plans[day]] as const] : []))))
}

/** The period that a rule belongs to: one of the same days of the year that says nothing yet of the days of the rule. */
function periodOf(periods: HoursPeriod[], { days, weeks }: HoursRule, season: Season): HoursPeriod {
  const known = periods.find(
    (each) =>
      each.season.from === season.from &&
      each.season.to === season.to &&
      each.weeks === (weeks ?? null) &&
      days.length > 0 &&
      !days.some((day) => each.plans[day]),
  )
  if (known) return known
  const added: HoursPeriod = { season, weeks: weeks ?? null, plans: {} }
  periods.push(added)
  return added
}
