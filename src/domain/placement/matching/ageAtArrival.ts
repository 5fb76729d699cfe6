import { MONTHS_UNDER } from '../../facility/ageSpan'
import { monthsOfAge } from '../childAge'

/** Completed months, both ends included. */
type AgeRange = { from: number; to: number }

const LAST_MONTH = 12

/**
 * The age of a child born in a month (`YYYY-MM`) on a day (`YYYY-MM-DD`), in completed months: two ages where the day of birth, which
 * nobody is asked, decides. Born on the 31st of December, a child is a month old on the 31st of January; on the last day of a month all
 * who were born in a month of its rank have had their day.
 */
export function ageAtArrival(birthMonth: string, day: string): AgeRange {
  const key = `${birthMonth} ${day}`
  const told = known.get(key) ?? ageOn(birthMonth, day)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, told)
  return told
}

/** A search asks the same ages of each unit. */
const known = new Map<string, AgeRange>()
const MOST_KNOWN = 500

function ageOn(birthMonth: string, day: string): AgeRange {
  const whole = monthsOfAge(birthMonth, day)
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: date === lastDay ? whole : Math.max(0, whole - 1), to: whole }
}

/** `13 ans`, `8 mois`, `2 ans et 3 mois` under three years; the older of the two where the day of birth decides. */
export function childAgeWords({ to }: AgeRange): string {
  const [years, months] = [Math.floor(to / LAST_MONTH), to % LAST_MONTH]
  if (years >= MONTHS_UNDER) return `${years}\u00a0ans`
  const rest = `${months}\u00a0mois`
  if (years === 0) return rest
  const whole = `${years}\u00a0${years > 1 ? 'ans' : 'an'}`
  return months === 0 ? whole : `${whole} et ${rest}`
}
