import { MONTHS_UNDER } from '../facility/ageSpan'

/** Completed months on a day (`YYYY-MM-DD`) of a child of whom the month of birth (`YYYY-MM`) is known: counted from the month after. */
export function monthsOfAge(birthMonth: string, day: string): number {
  const [year = 0, month = 0] = birthMonth.split('-').map(Number)
  const [thatYear = 0, thatMonth = 0] = day.split('-').map(Number)
  return Math.max(0, (thatYear - year) * 12 + thatMonth - month)
}

/** An age in words on a day: `14 ans`; under three years in months, `18 mois`. */
export function childAge(birthMonth: string, day: string): string {
  const months = monthsOfAge(birthMonth, day)
  const years = Math.floor(months / 12)
  return years < MONTHS_UNDER ? `${months}\u00a0mois` : `${years}\u00a0ans`
}
