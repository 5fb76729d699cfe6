import { type HoursTime, hoursSections, isSameTime, toldTime } from './hoursSections'
import { HOURS_DAYS, type HoursDay, type HoursRule, type OpeningHours } from './OpeningHours'
import { type DayPlan, rulesOfDays } from './rulesOfDays'

/** A week to fill in, day by day; a day without a plan is not spoken of. */
export type HoursGrid = HoursTime & { plans: Partial<Record<HoursDay, DayPlan>> }

/** The usual week: it holds whenever no other does. */
const USUAL: HoursTime = { season: null, weeks: null, nth: null, school: null }

/** Hours as weeks to fill in, the usual one first, always there. */
export function hoursGrids(hours: OpeningHours): HoursGrid[] {
  const grids: HoursGrid[] = []
  for (const { rules, ...time } of hoursSections(hours)) {
    const plans = plansOf(rules)
    const same = plans.ph ? grids.find((grid) => isSameTime(grid, time)) : undefined
    if (same) same.plans = { ...same.plans, ...plans }
    else grids.push({ ...time, plans })
  }
  const [first] = grids
  return first && isSameTime(first, USUAL) ? grids : [{ ...USUAL, plans: {} }, ...grids]
}

/** The hours that filled-in weeks say, faults included. */
export function hoursOfGrids(grids: readonly HoursGrid[]): OpeningHours {
  return grids.flatMap(({ plans, ...time }) => {
    const told = new Map(HOURS_DAYS.flatMap((day) => (plans[day] ? [[day, plans[day]] as const] : [])))
    return rulesOfDays(told).map((rule) => ({ ...rule, ...toldTime(time) }))
  })
}

/** The plan of a day carried to the days after it, up to Friday, or to Sunday from Saturday on. */
export function copiedForward(plans: HoursGrid['plans'], day: HoursDay): HoursGrid['plans'] {
  const from = HOURS_DAYS.indexOf(day)
  const to = HOURS_DAYS.indexOf(from < HOURS_DAYS.indexOf('fr') ? 'fr' : 'su')
  const days = HOURS_DAYS.slice(from + 1, to + 1)
  return { ...plans, ...Object.fromEntries(days.map((one) => [one, plans[day]])) }
}

function plansOf(rules: readonly HoursRule[]): HoursGrid['plans'] {
  const entries = rules.flatMap(({ days, ranges, comment }) =>
    days.map((day) => [day, { ranges, comment: comment ?? null }] as const),
  )
  return Object.fromEntries(entries)
}
