import { dayName } from '../dayNames'
import type { HoursDay, HoursRule } from '../OpeningHours'
import { frenchDay } from './frenchDay'
import { frenchWeek } from './frenchWeek'

const SCHOOL_ONLY = /^(?:pendant |durant )?(?:les )?vacances scolaires? ?: ?/i
const SCHOOL_OR_WEEKS = /vacances|semaines? (?:im)?paires?/i
const WEEKS = /(semaines? (?:im)?paires? ?:)/gi

/**
 * What the column of a day says of some weeks, ranks in the month or school holidays: `1er samedi du mois : 9h-12h`, `Semaines
 * paires : 9h-12h`. The rules of that day; none where it is not sure.
 */
export function conditionalDay(text: string, day: HoursDay): HoursRule[] {
  const only = SCHOOL_ONLY.exec(text)
  if (only) return duringSchool(text.slice(only[0].length), day)
  const name = dayName(day)
  const asked = SCHOOL_OR_WEEKS.test(text)
    ? [WEEKS.test(text) ? text.replaceAll(WEEKS, `$1 ${name}`) : `${name} ${text}`]
    : [text.replaceAll('//', ';')]
  const rules = asked.flatMap(frenchWeek).map((rule) => (rule.school ? { ...rule, days: [day] } : rule))
  return rules.every(({ days }) => days.length === 1 && days[0] === day) ? rules : []
}

function duringSchool(text: string, day: HoursDay): HoursRule[] {
  const { ranges, words } = frenchDay(text)
  if (ranges.length === 0 || words) return []
  return [
    { days: [day], ranges: [] },
    { days: [day], ranges, school: 'holidays' },
  ]
}
