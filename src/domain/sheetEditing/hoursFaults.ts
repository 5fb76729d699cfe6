import { shortDate } from '../hours/dayNames'
import { isMonthDay } from '../hours/isMonthDay'
import { HOURS_DAYS, type OpeningHours } from '../hours/OpeningHours'
import { openingHoursFault } from '../hours/openingHoursFault'
import { seasonsOverlap } from '../hours/seasonsOverlap'
import type { FieldFault } from './FieldFault'
import {
  filledWeeks,
  type HoursOfMonth,
  type HoursPeriod,
  hoursOfWeeks,
  rulesOfMonth,
  rulesOfPeriod,
  type WeekPlans,
} from './filledWeeks'
import { wrongBox } from './wrongBox'

const NO_DATES = 'Indiquez ce jour\u00a0: un nombre et un mois, par exemple 1er juillet.'
const NO_SUCH_DAY = 'Ce jour n’existe pas dans l’année\u00a0: un nombre et un mois, par exemple 31 août.'
const NO_HOURS =
  'Dites les horaires de cette période, un jour au moins, ou cochez «\u00a0Fermé toute la période\u00a0».'
const NO_RANK = 'Cochez au moins un rang dans le mois\u00a0: 1er, 2e… ou dernier.'
const NO_MONTH_DAY = 'Dites les horaires d’un jour au moins, par exemple le mercredi.'
const SAME_RANK =
  'Le même jour du mois est déjà dit plus haut\u00a0: réunissez les deux, ou changez le jour ou le rang.'
const NOTHING = { usual: {}, even: {}, odd: {}, months: [], school: {}, periods: [] }

/** What the form refuses in typed hours, each fault at its input (`name.mo.0.closes`), else its week: `name`, `name.even`, `name.period.0.from`. */
export function hoursFaults(name: string, hours: OpeningHours): FieldFault[] {
  const { usual, even, odd, months, school, periods } = filledWeeks(hours)
  return [
    ...weekFault(name, usual, openingHoursFault(hoursOfWeeks({ ...NOTHING, usual }))),
    ...weekFault(`${name}.even`, even, openingHoursFault(hoursOfWeeks({ ...NOTHING, even }))),
    ...weekFault(`${name}.odd`, odd, openingHoursFault(hoursOfWeeks({ ...NOTHING, odd }))),
    ...months.flatMap((month, at) => monthFaults(`${name}.month.${at}`, month)),
    ...weekFault(`${name}.school`, school, openingHoursFault(hoursOfWeeks({ ...NOTHING, school }))),
    ...periods.flatMap((period, at) => periodFaults(`${name}.period.${at}`, period)),
  ]
}

/**
 * The periods that hold on a same day, and the ranks of a same weekday told twice: each said at the later of the two. Stored hours may have some (the later prevails); a form
 * adds none, since readers could not tell which holds.
 */
export function periodOverlaps(name: string, hours: OpeningHours): FieldFault[] {
  const { months, periods } = filledWeeks(hours)
  const twice = months.flatMap((month, at) =>
    months.slice(0, at).some((each) => isSameDayOfMonth(each, month))
      ? told(`${name}.month.${at}`, SAME_RANK)
      : [],
  )
  const overlaps = periods.flatMap((period, at) => {
    const earlier = periods.slice(0, at).find((each) => doOverlap(each, period))
    return earlier ? told(`${name}.period.${at}`, overlapWords(period, earlier)) : []
  })
  return [...twice, ...overlaps]
}

function monthFaults(path: string, month: HoursOfMonth): FieldFault[] {
  const hasDays = Object.keys(month.plans).length > 0
  const rules = rulesOfMonth(month).map(({ nth: _nth, ...rule }) => rule)
  return [
    ...told(`${path}.nth`, month.nth.length > 0 ? null : NO_RANK),
    ...weekFault(path, month.plans, hasDays ? openingHoursFault(rules) : NO_MONTH_DAY),
  ]
}

function isSameDayOfMonth(one: HoursOfMonth, other: HoursOfMonth): boolean {
  const shareRank = one.nth.some((rank) => other.nth.includes(rank))
  return shareRank && HOURS_DAYS.some((day) => one.plans[day] && other.plans[day])
}

function periodFaults(path: string, period: HoursPeriod): FieldFault[] {
  const rules = rulesOfPeriod(period).map(({ season: _season, ...rule }) => rule)
  const hasDays = rules.some(({ days }) => days.length > 0)
  return [
    ...told(`${path}.from`, dayFault(period.season.from)),
    ...told(`${path}.to`, dayFault(period.season.to)),
    ...weekFault(path, period.plans, hasDays ? openingHoursFault(rules) : NO_HOURS),
  ]
}

/** The fault of a week, at the input that makes it where one does. */
function weekFault(path: string, plans: WeekPlans, message: string | null): FieldFault[] {
  const box = message ? wrongBox(plans) : null
  return told(box ? `${path}.${box}` : path, message)
}

function dayFault(day: string): string | null {
  if (day === '') return NO_DATES
  return isMonthDay(day) ? null : NO_SUCH_DAY
}

function doOverlap(one: HoursPeriod, other: HoursPeriod): boolean {
  const areReal = [one, other].every(({ season }) => isMonthDay(season.from) && isMonthDay(season.to))
  const mayMeet = !one.weeks || !other.weeks || one.weeks === other.weeks
  const shareDay = HOURS_DAYS.some((day) => one.plans[day] && other.plans[day])
  return areReal && mayMeet && shareDay && seasonsOverlap(one.season, other.season)
}

function overlapWords(one: HoursPeriod, other: HoursPeriod): string {
  const words = ({ season }: HoursPeriod) => `du ${shortDate(season.from)} au ${shortDate(season.to)}`
  return `La période ${words(one)} chevauche celle ${words(other)}\u00a0: arrêtez l’une la veille de l’autre.`
}

const told = (path: string, message: string | null): FieldFault[] => (message ? [{ path, message }] : [])
