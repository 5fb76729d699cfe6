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
 * Hours in the order in which they prevail: those without a season, then seasons; a later section prevails on the days that it
 * names. Days that the first section closes without a word are left out: a day that no rule names is closed.
 */
export function hoursSections(hours: OpeningHours): HoursSection[] {
  const inOrder = [...hours.filter(({ season }) => !season), ...hours.filter(({ season }) => season)]
  const runs: { season: HoursSection['season']; weeks: HoursSection['weeks']; rules: HoursRule[] }[] = []
  for (const rule of inOrder) {
    const season = rule.season ?? null
    const weeks = rule.weeks ?? null
    const run = runs.at(-1)
    if (run && run.weeks === weeks && run.season?.from === season?.from && run.season?.to === season?.to)
      run.rules.push(rule)
    else runs.push({ season, weeks, rules: [rule] })
  }
  return runs.map((run, at) => ({ ...run, rules: tidied(run.rules, at === 0 && !run.season && !run.weeks) }))
}

function tidied(rules: readonly HoursRule[], dropsClosed: boolean): HoursRule[] {
  const plans = new Map<HoursDay, DayPlan>()
  for (const { days, ranges, comment } of rules)
    for (const day of days) plans.set(day, { ranges: mergeRanges(ranges), comment: comment || null })
  const all = rulesOfDays(plans)
  if (!dropsClosed) return all
  const telling = all.filter(({ days, ranges, comment }) => ranges.length || comment || days.includes('ph'))
  return telling.some(({ days }) => !days.includes('ph')) ? telling : all
}
