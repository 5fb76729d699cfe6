import { mergeRanges } from './mergeRanges'
import { type HoursDay, type HoursRule, MONTH_RANKS, type OpeningHours } from './OpeningHours'
import { ruleRank } from './ruleRank'
import { type DayPlan, rulesOfDays } from './rulesOfDays'

/** When a rule holds, apart from its days. */
export type HoursTime = {
  season: HoursRule['season'] | null
  weeks: HoursRule['weeks'] | null
  nth: HoursRule['nth'] | null
  school: HoursRule['school'] | null
}

/** Rules that hold at the same time of the year and of the month, tidied: no day is named twice. */
export type HoursSection = HoursTime & { rules: HoursRule[] }

/**
 * Hours in the order in which they prevail, each section over those before it on the days that it names: the usual week,
 * then ranks in the month, school holidays, seasons, and public holidays. Days that the first section closes without a word are left out: a day that no rule names is closed.
 */
export function hoursSections(hours: OpeningHours): HoursSection[] {
  const sections: HoursSection[] = []
  for (const rule of inOrder(hours)) {
    const time = timeOf(rule)
    const last = sections.at(-1)
    if (last && isSameTime(last, time) && onHolidays(last.rules[0]) === onHolidays(rule))
      last.rules.push(rule)
    else sections.push({ ...time, rules: [rule] })
  }
  return sections.map((section, at) => ({ ...section, rules: tidied(section, at === 0) }))
}

/** Whether two sections hold at the same time of the year and of the month. */
export function isSameTime(a: HoursTime, b: HoursTime): boolean {
  const isSameSeason = a.season?.from === b.season?.from && a.season?.to === b.season?.to
  return isSameSeason && a.weeks === b.weeks && a.school === b.school && String(a.nth) === String(b.nth)
}

/** When a rule holds; ranks in the month in order, each once. */
export function timeOf({ season, weeks, nth, school }: HoursRule): HoursTime {
  const ranks = nth ? MONTH_RANKS.filter((rank) => nth.includes(rank)) : null
  return { season: season ?? null, weeks: weeks ?? null, nth: ranks, school: school ?? null }
}

/** The parts of a rule that say when it holds, those that say nothing left out. */
export function toldTime({ season, weeks, nth, school }: HoursTime): Omit<HoursRule, 'days' | 'ranges'> {
  return {
    ...(season ? { season } : {}),
    ...(weeks ? { weeks } : {}),
    ...(nth ? { nth } : {}),
    ...(school ? { school } : {}),
  }
}

function inOrder(hours: OpeningHours): HoursRule[] {
  const keeping = (rules: OpeningHours, kept: (day: HoursDay) => boolean) =>
    rules.map((rule) => ({ ...rule, days: rule.days.filter(kept) })).filter(({ days }) => days.length)
  const byRank = [...hours].sort((one, other) => ruleRank(one) - ruleRank(other))
  return [...keeping(byRank, (day) => day !== 'ph'), ...keeping(byRank, (day) => day === 'ph')]
}

function onHolidays(rule: HoursRule | undefined): boolean {
  return rule?.days.includes('ph') ?? false
}

function tidied({ rules, ...time }: HoursSection, isFirst: boolean): HoursRule[] {
  const plans = new Map<HoursDay, DayPlan>()
  for (const { days, ranges, comment } of rules)
    for (const day of days) plans.set(day, { ranges: mergeRanges(ranges), comment: comment || null })
  const all = rulesOfDays(plans)
  const isUsual = Object.values(time).every((part) => !part)
  if (!isFirst || !isUsual || onHolidays(rules[0])) return all
  const telling = all.filter(({ ranges, comment }) => ranges.length || comment)
  return telling.length ? telling : all
}
