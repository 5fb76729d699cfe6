import { addDays } from '../calendarDay'

/** Code du travail, art. L3134-13: Bas-Rhin, Haut-Rhin and Moselle also have Good Friday and 26 December. */
const ALSACE_MOSELLE = ['57', '67', '68']

/**
 * The abolition of slavery (décret n° 83-1003 of 23 November 1983, art. 1), and the days of the collectivities of the Pacific
 * (Wallis, Tahiti, Nouméa), by code; `MM-DD`.
 */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  '971': ['05-27'],
  '972': ['05-22'],
  '973': ['06-10'],
  '974': ['12-20'],
  '976': ['04-27'],
  '977': ['10-09'],
  '978': ['05-28'],
  '986': ['04-28', '07-29'],
  '987': ['03-05'],
  '988': ['09-24'],
}
const GOOD_FRIDAY = -2
const SECOND_DAY_OF_CHRISTMAS = '12-26'

/** Whether a calendar day is a public holiday of the département besides those of the whole country. */
export function isRegionalHoliday(day: string, departement: string | null): boolean {
  if (!departement) return false
  const monthDay = day.slice(5)
  if (FIXED[departement]?.includes(monthDay)) return true
  if (!ALSACE_MOSELLE.includes(departement)) return false
  return (
    monthDay === SECOND_DAY_OF_CHRISTMAS || day === addDays(easterOf(Number(day.slice(0, 4))), GOOD_FRIDAY)
  )
}

/** Easter Sunday of the Gregorian calendar (Butcher’s algorithm). */
function easterOf(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const total = epact + weekday - 7 * shift + 114
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(Math.floor(total / 31))}-${two((total % 31) + 1)}`
}
