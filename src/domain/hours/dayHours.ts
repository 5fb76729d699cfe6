import { hoursDayOf, isNthOfMonth, isoWeek } from './calendarDay'
import { mergeRanges } from './mergeRanges'
import type { Closure, HoursDay, HoursRange, HoursRule, OpeningHours } from './OpeningHours'
import { ruleRank } from './ruleRank'

/** What the hours of a day depend on besides the rules. `isSchoolHoliday`: `null` where no published calendar says it. */
export type HoursContext = {
  closures?: readonly Closure[]
  isHoliday: (day: string) => boolean
  isSchoolHoliday?: (day: string) => boolean | null
}

/**
 * `ruled`: a rule says what holds on holidays; `unruled`: the day keeps its usual hours, to be checked. `isUnsure`: the hours
 * change with school holidays, and nobody has published whether the day is one.
 */
export type DayHours = {
  ranges: HoursRange[]
  comment: string | null
  closure: Closure | null
  holiday: 'ruled' | 'unruled' | null
  isUnsure: boolean
}

/**
 * The hours of a calendar day (`YYYY-MM-DD`); `null` when nothing is known. A day that no rule in force names is closed, as in
 * OSM's `opening_hours`.
 */
export function dayHours(hours: OpeningHours, day: string, context: HoursContext): DayHours | null {
  const closure = context.closures?.find(({ from, to }) => from <= day && day <= to) ?? null
  if (hours.length === 0 && !closure) return null
  const onHoliday = context.isHoliday(day)
  const knows = hours.some(({ school }) => school) ? (context.isSchoolHoliday?.(day) ?? null) : false
  const ruleOf = (onSchoolHoliday: boolean) => {
    const holidayRule = onHoliday ? ruleFor(hours, 'ph', day, onSchoolHoliday) : undefined
    return { holidayRule, rule: holidayRule ?? ruleFor(hours, hoursDayOf(day), day, onSchoolHoliday) }
  }
  const { holidayRule, rule } = ruleOf(knows === true)
  return {
    ranges: closure || !rule ? [] : mergeRanges(rule.ranges),
    comment: closure ? null : (rule?.comment ?? null),
    closure,
    holiday: onHoliday ? (holidayRule ? 'ruled' : 'unruled') : null,
    isUnsure: !closure && knows === null && ruleOf(true).rule !== rule,
  }
}

function ruleFor(
  hours: OpeningHours,
  name: HoursDay,
  day: string,
  onSchoolHoliday: boolean,
): HoursRule | undefined {
  const named = hours.filter((rule) => rule.days.includes(name) && isInForce(rule, day, onSchoolHoliday))
  const highest = Math.max(...named.map(ruleRank))
  return named.findLast((rule) => ruleRank(rule) === highest)
}

function isInForce(
  { season, weeks, nth, school }: HoursRule,
  day: string,
  onSchoolHoliday: boolean,
): boolean {
  if (weeks && (isoWeek(day) % 2 === 1) !== (weeks === 'odd')) return false
  if ((nth && !isNthOfMonth(day, nth)) || (school && !onSchoolHoliday)) return false
  if (!season) return true
  const monthDay = day.slice(5)
  return season.from <= season.to
    ? season.from <= monthDay && monthDay <= season.to
    : season.from <= monthDay || monthDay <= season.to
}
