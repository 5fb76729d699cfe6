import { hoursDayOf, isoWeek } from './calendarDay'
import { mergeRanges } from './mergeRanges'
import type { Closure, HoursDay, HoursRange, HoursRule, OpeningHours } from './OpeningHours'

/** What the hours of a day depend on besides the rules. */
export type HoursContext = { closures?: readonly Closure[]; isHoliday: (day: string) => boolean }

/** `ruled`: a rule says what holds on holidays; `unruled`: the day keeps its usual hours, to be checked. */
export type DayHours = {
  ranges: HoursRange[]
  comment: string | null
  closure: Closure | null
  holiday: 'ruled' | 'unruled' | null
}

/**
 * The hours of a calendar day (`YYYY-MM-DD`); `null` when nothing is known. A day that no rule in force names is closed, as in
 * OSM's `opening_hours`.
 */
export function dayHours(hours: OpeningHours, day: string, context: HoursContext): DayHours | null {
  const closure = context.closures?.find(({ from, to }) => from <= day && day <= to) ?? null
  if (hours.length === 0 && !closure) return null
  const onHoliday = context.isHoliday(day)
  const holidayRule = onHoliday ? ruleFor(hours, 'ph', day) : undefined
  const rule = holidayRule ?? ruleFor(hours, hoursDayOf(day), day)
  return {
    ranges: closure || !rule ? [] : mergeRanges(rule.ranges),
    comment: closure ? null : (rule?.comment ?? null),
    closure,
    holiday: onHoliday ? (holidayRule ? 'ruled' : 'unruled') : null,
  }
}

function ruleFor(hours: OpeningHours, name: HoursDay, day: string): HoursRule | undefined {
  const named = hours.filter((rule) => rule.days.includes(name) && isInForce(rule, day))
  return named.findLast((rule) => rule.season) ?? named.at(-1)
}

function isInForce({ season, weeks }: HoursRule, day: string): boolean {
  if (weeks && (isoWeek(day) % 2 === 1) !== (weeks === 'odd')) return false
  if (!season) return true
  const monthDay = day.slice(5)
  return season.from <= season.to
    ? season.from <= monthDay && monthDay <= season.to
    : season.from <= monthDay || monthDay <= season.to
}
