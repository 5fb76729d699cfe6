import { ageInWords } from './ageInWords'

/** Completed months on a day (`YYYY-MM-DD`, or an instant that begins so) of a child of whom the month of birth (`YYYY-MM`) is known: counted from the month after. */
export function monthsOfAge(birthMonth: string, day: string): number {
  const [year = 0, month = 0] = birthMonth.split('-').map(Number)
  const [thatYear = 0, thatMonth = 0] = day.split('-').map(Number)
  return Math.max(0, (thatYear - year) * 12 + thatMonth - month)
}

/** The age of a child in words on a day, as `ageInWords`. */
export function childAge(birthMonth: string, day: string): string {
  return ageInWords(monthsOfAge(birthMonth, day))
}
