import { mergeRanges } from './mergeRanges'
import type { HoursDay, HoursRule, OpeningHours } from './OpeningHours'
import { type DayPlan, rulesOfDays } from './rulesOfDays'

/** Rules of one season and parity of weeks, tidied: no day is named twice. */
export type HoursSection = {
  season: HoursRule['season'] | null
  weeks: HoursRule['weeks'] | null
  rules: HoursRule[]
}

/**
 * Hours in the order in which they prevail, each section over those before it on the days that it names: without a season, then
 * seasons, then holidays. Days that the first section closes without a word are left out: a day that no rule names is closed.
 */
export function hoursSections(hours: OpeningHours): HoursSection[] {
  const sections: HoursSection[] = []
  for (const rule of inOrder(hours)) {
    const season = rule.season ?? null
    const weeks = rule.weeks ?? null
    const last = sections.at(-1)
    if (last && isSameTime(last, { season, weeks }) && onHolidays(last.rules[0]) === onHolidays(rule))
      last.rules.push(rule)
    else sections.push({ season, weeks, rules: [rule] })
  }
  return sections.map((section, at) => ({ ...section, rules: tidied(section, at === 0) }))
}

/** Whether two sections hold at the same time of the year. */
export function isSameTime(a: Omit<HoursSection, 'rules'>, b: Omit<HoursSection, 'rules'>): boolean {
  return a.weeks === b.weeks && a.season?.from === b.season?.from && a.season?.to === b.season?.to
}

function inOrder(hours: OpeningHours): HoursRule[] {
  const keeping = (rules: OpeningHours, kept: (day: HoursDay) => boolean) =>
    rules.map((rule) => ({ ...rule, days: rule.days.filter(kept) })).filter(({ days }) => days.length)
  const bySeason = [...hours.filter(({ season }) => !season), ...hours.filter(({ season }) => season)]
  return [...keeping(bySeason, (day) => day !== 'ph'), ...keeping(bySeason, (day) => day === 'ph')]
}

function onHolidays(rule: HoursRule | undefined): boolean {
  return rule?.days.includes('ph') ?? false
}

function tidied({ season, weeks, rules }: HoursSection, isFirst: boolean): HoursRule[] {
  const plans = new Map<HoursDay, DayPlan>()
  for (const { days, ranges, comment } of rules)
    for (const day of days) plans.set(day, { ranges: mergeRanges(ranges), comment: comment || null })
  const all = rulesOfDays(plans)
  if (!isFirst || season || weeks || onHolidays(rules[0])) return all
  const telling = all.filter(({ ranges, comment }) => ranges.length || comment)
  return telling.length ? telling : all
}
