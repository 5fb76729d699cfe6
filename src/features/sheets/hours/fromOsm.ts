import { fromMinutes } from '@/domain/hours/clockMinutes'
import { mergeRanges } from '@/domain/hours/mergeRanges'
import { HOURS_DAYS, type HoursDay, type HoursRange, type OpeningHours } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { type DayPlan, rulesOfDays } from '@/domain/hours/rulesOfDays'
import { tidyHours } from '@/domain/hours/tidyHours'
import { agreesWithOsm } from './agreesWithOsm'
import { osmEvaluator } from './osmEvaluator'
import { type OsmRule, parseOsmRules } from './parseOsmRules'
import { remembered } from './remembered'
import { whyUnread } from './whyUnread'

/** Hours, or a reason in French for which the text can only be kept as a note. */
export type OsmReading = { hours: OpeningHours } | { fault: string }

const MINUTES_A_DAY = 1440
const WEEK = HOURS_DAYS.slice(0, 7)

/**
 * Reads an OSM `opening_hours` string. What is read opens and closes at the very minutes that OSM's own library says; whatever
 * ours cannot hold is refused, never read by half.
 */
export const fromOsm = remembered((text: string): OsmReading => {
  const evaluator = osmEvaluator(text)
  if (!evaluator) return { fault: 'Ce texte n’est pas un horaire au format opening_hours d’OpenStreetMap.' }
  const rules = parseOsmRules(evaluator.prettifyValue())
  if ('unread' in rules) return { fault: whyUnread(rules.unread) }
  if (
    rules
      .slice(1)
      .some(({ days, times, comment, seasons }) => comment && !days && !times.length && !seasons.length)
  )
    return { fault: 'Le texte entre guillemets y efface les heures qui précèdent.' }
  const crosses = rules.some(({ times }) => times.some(({ closes }) => closes > MINUTES_A_DAY))
  const isFlat = !crosses && rules.every(({ isAdded }) => !isAdded)
  if (!isFlat && rules.some(({ seasons, weeks }) => seasons.length || weeks))
    return {
      fault: 'Il ajoute des heures ou passe minuit dans une saison, ce que nos horaires ne savent pas tenir.',
    }
  const hours = tidyHours(isFlat ? rules.flatMap(plainRules) : flattened(rules))
  if (openingHoursFault(hours) || !agreesWithOsm(hours, evaluator))
    return { fault: 'L’ordre de ses règles dit autre chose que ce que nos horaires savent tenir.' }
  return { hours }
})

/** A rule without days holds every day; holidays have their own rule when an earlier one names them. */
function plainRules(rule: OsmRule, at: number, all: readonly OsmRule[]): OpeningHours {
  const holidaysNamed = all.slice(0, at).some(({ days }) => days?.includes('ph'))
  const days = rule.days ?? (holidaysNamed ? [...HOURS_DAYS] : [...WEEK])
  const { weeks, comment } = rule
  const base = { days, ranges: mergeRanges(rule.times.map(toRange)), weeks, comment }
  return rule.seasons.length ? rule.seasons.map((season) => ({ ...base, season })) : [base]
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
