import { mergeRanges } from '../mergeRanges'
import type { HoursDay, HoursRule, MonthRank, OpeningHours } from '../OpeningHours'
import { type DayPlan, rulesOfDays } from '../rulesOfDays'
import type { DayGroup } from './dayGroups'
import type { FrenchDay } from './frenchDay'

/** What holds at one time: the usual week, odd weeks, a rank in the month. */
export type Told = {
  weeks: HoursRule['weeks'] | null
  nth: MonthRank[] | null
  plans: Map<HoursDay, DayPlan>
}

const NOON = '12:00'
const AFTER_NOON = '13:00'

/** Adds hours to days; false when they clash with those already told. */
export function addHours(
  told: Told[],
  { days, nth }: DayGroup,
  weeks: HoursRule['weeks'] | null,
  { ranges, words }: FrenchDay,
): boolean {
  if (nth && (weeks || days.includes('ph'))) return false
  const { plans } = toldOf(told, weeks, nth)
  for (const day of days) {
    const known = plans.get(day)
    const all = [...(known?.ranges ?? []), ...ranges]
    if (known && (known.ranges.length === 0 || mergeRanges(all).length < all.length)) return false
    plans.set(day, {
      ranges: mergeRanges(all),
      comment: [known?.comment, words].filter(Boolean).join(', ') || null,
    })
  }
  return true
}

/** Days said to be closed. */
export function closeDays(told: Told[], { days, nth }: DayGroup, weeks: HoursRule['weeks'] | null): boolean {
  if (nth && weeks) return false
  const { plans } = toldOf(told, weeks, nth)
  for (const day of days) plans.set(day, { ranges: [], comment: null })
  return true
}

/** `fermé le vendredi après-midi`: only where a range ends by noon and the others start from then on. */
export function closeHalf(told: Told[], { days, nth }: DayGroup, isMorning: boolean): boolean {
  const usual = told.find((each) => !each.weeks && !each.nth)
  if (nth || !usual) return false
  for (const day of days) {
    const plan = usual.plans.get(day)
    if (!plan || plan.ranges.some(({ opens, closes }) => opens < NOON && closes > AFTER_NOON)) return false
    const ranges = plan.ranges.filter(({ opens }) => opens < NOON !== isMorning)
    usual.plans.set(day, { ...plan, ranges })
  }
  return true
}

function toldOf(told: Told[], weeks: HoursRule['weeks'] | null, nth: MonthRank[] | null): Told {
  const known = told.find((each) => each.weeks === weeks && String(each.nth) === String(nth))
  if (known) return known
  const added: Told = { weeks, nth, plans: new Map() }
  told.push(added)
  return added
}

/** The rules that say all this. */
export function rulesOfTold(told: readonly Told[]): OpeningHours {
  return told.flatMap(({ weeks, nth, plans }) =>
    rulesOfDays(plans).map((rule) => ({ ...rule, ...(weeks ? { weeks } : {}), ...(nth ? { nth } : {}) })),
  )
}
