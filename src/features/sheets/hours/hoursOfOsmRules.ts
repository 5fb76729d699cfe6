import { fromMinutes } from '@/domain/hours/clockMinutes'
import { mergeRanges } from '@/domain/hours/mergeRanges'
import { HOURS_DAYS, type HoursDay, type HoursRange, type OpeningHours } from '@/domain/hours/OpeningHours'
import { type DayPlan, rulesOfDays } from '@/domain/hours/rulesOfDays'
import type { OsmRule } from './parseOsmRules'

export const MINUTES_A_DAY = 1440
const WEEK = HOURS_DAYS.slice(0, 7)

/** The hours that OSM rules say, rule by rule, or day by day where some add to others or pass midnight. */
export function hoursOfOsmRules(rules: readonly OsmRule[]): OpeningHours {
  if (isFlatWeek(rules)) return rules.flatMap(plainRules)
  const base = rules.filter((rule) => !isSpecial(rule))
  return [...flattened(base), ...rules.filter(isSpecial).flatMap(addedTo(base))]
}

/** No rule adds to another nor passes midnight. */
export function isFlatWeek(rules: readonly OsmRule[]): boolean {
  return rules.every(({ isAdded, times }) => !isAdded && times.every(({ closes }) => closes <= MINUTES_A_DAY))
}

/** A rule without days holds every day; holidays have their own rule when an earlier one names them. */
function plainRules(rule: OsmRule, at: number, all: readonly OsmRule[]): OpeningHours {
  const holidaysNamed = all.slice(0, at).some(({ days }) => days?.includes('ph'))
  const days = rule.days ?? (holidaysNamed ? [...HOURS_DAYS] : [...WEEK])
  const { weeks, comment, nth, school } = rule
  const base = { days, ranges: mergeRanges(rule.times.map(toRange)), weeks, comment, nth, school }
  return rule.seasons.length ? rule.seasons.map((season) => ({ ...base, season })) : [base]
}

/** What holds only in some weeks, on some days of the month, in school holidays or in a season. */
export function isSpecial({ seasons, weeks, nth, school }: OsmRule): boolean {
  return seasons.length > 0 || [weeks, nth, school].some(Boolean)
}

/** A special rule with the hours of the week to which it adds, day by day. */
function addedTo(base: readonly OsmRule[]): (rule: OsmRule) => OpeningHours {
  const usual = flattened(base)
  return (rule) =>
    (rule.days ?? WEEK).flatMap((day) => {
      const { ranges = [], comment = null } = usual.find(({ days }) => days.includes(day)) ?? {}
      const own = plainRules({ ...rule, days: [day] }, 0, [])
      if (!rule.isAdded) return own
      return own.map((one) => ({
        ...one,
        ranges: mergeRanges([...ranges, ...one.ranges]),
        comment: one.comment ?? comment,
      }))
    })
}

/** A week as it results from rules that add to each other or pass midnight. */
function flattened(rules: readonly OsmRule[]): OpeningHours {
  const plans = new Map<HoursDay, DayPlan>()
  const add = (day: HoursDay, range: HoursRange, comment: string | null) => {
    const plan = plans.get(day) ?? { ranges: [], comment }
    plans.set(day, { ranges: mergeRanges([...plan.ranges, range]), comment: plan.comment ?? comment })
  }
  for (const { days, times, comment, isAdded } of rules) {
    const named = days ?? WEEK
    if (!isAdded) for (const day of named) plans.set(day, { ranges: [], comment })
    for (const day of named)
      for (const { opens, closes } of times) {
        add(day, toRange({ opens, closes: Math.min(closes, MINUTES_A_DAY) }), comment)
        if (closes > MINUTES_A_DAY)
          add(dayAfter(day), toRange({ opens: 0, closes: closes - MINUTES_A_DAY }), comment)
      }
  }
  return rulesOfDays(plans)
}

function dayAfter(day: HoursDay): HoursDay {
  return WEEK[(WEEK.indexOf(day) + 1) % WEEK.length] ?? 'mo'
}

function toRange({ opens, closes }: { opens: number; closes: number }): HoursRange {
  return { opens: fromMinutes(opens), closes: fromMinutes(closes) }
}
