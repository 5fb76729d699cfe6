import {
  HOURS_DAYS,
  type HoursDay,
  type HoursRule,
  type MonthRank,
  type OpeningHours,
} from '../hours/OpeningHours'
import { type DayPlan, rulesOfDays } from '../hours/rulesOfDays'

/** A week to fill in; of a day without a plan nothing is said. */
export type WeekPlans = Partial<Record<HoursDay, DayPlan>>
type Season = { from: string; to: string }

/** The week of a season; its days (`MM-DD`) as they are typed, faults included. */
export type HoursPeriod = { season: Season; weeks: 'odd' | 'even' | null; plans: WeekPlans }

/** The days of some ranks in their month: the first Wednesday. No rank while it is still to be said. */
export type HoursOfMonth = { nth: MonthRank[]; plans: WeekPlans }

/**
 * Hours as weeks to fill in. Even and odd weeks prevail over the usual one, then days of the month, school holidays and periods,
 * each over those before it on the days that it names.
 */
export type FilledWeeks = {
  usual: WeekPlans
  even: WeekPlans
  odd: WeekPlans
  months: HoursOfMonth[]
  school: WeekPlans
  periods: HoursPeriod[]
}

/** Stored or typed hours as weeks to fill in, nothing corrected: two periods that clash stay two. */
export function filledWeeks(hours: OpeningHours): FilledWeeks {
  const filled: FilledWeeks = { usual: {}, even: {}, odd: {}, months: [], school: {}, periods: [] }
  for (const rule of hours) {
    const plans = plansOf(filled, rule)
    for (const day of rule.days) plans[day] = { ranges: rule.ranges, comment: rule.comment ?? null }
  }
  return filled
}

/** The hours that filled-in weeks say, faults included; a period without a day is kept, to be told. */
export function hoursOfWeeks({ usual, even, odd, months, school, periods }: FilledWeeks): OpeningHours {
  return [
    ...rulesOf(usual),
    ...rulesOf(even).map((rule): HoursRule => ({ ...rule, weeks: 'even' })),
    ...rulesOf(odd).map((rule): HoursRule => ({ ...rule, weeks: 'odd' })),
    ...months.flatMap(rulesOfMonth),
    ...rulesOf(school).map((rule): HoursRule => ({ ...rule, school: 'holidays' })),
    ...periods.flatMap(rulesOfPeriod),
  ]
}

/** The rules of some days of the month. */
export function rulesOfMonth({ nth, plans }: HoursOfMonth): HoursRule[] {
  const rules = rulesOf(plans)
  const told = rules.length > 0 ? rules : [{ days: [], ranges: [] }]
  return told.map((rule) => ({ ...rule, nth }))
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

function plansOf(filled: FilledWeeks, rule: HoursRule): WeekPlans {
  if (rule.season) return periodOf(filled.periods, rule, rule.season).plans
  if (rule.school) return filled.school
  return rule.nth ? monthOf(filled.months, rule.nth).plans : filled[rule.weeks ?? 'usual']
}

/** The days of the same ranks of the month. */
function monthOf(months: HoursOfMonth[], nth: MonthRank[]): HoursOfMonth {
  const known = months.find((each) => String(each.nth) === String(nth))
  if (known) return known
  const added: HoursOfMonth = { nth, plans: {} }
  months.push(added)
  return added
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
