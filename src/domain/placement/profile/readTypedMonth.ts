import { MONTH_NAMES } from '../../dates/MONTH_NAMES'
import { unaccented } from '../../text/unaccented'

const ISO = /^((?:19|20)\d{2})-(0?[1-9]|1[0-2])$/
const FRENCH = /^(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d{2})$/
const MONTHS = MONTH_NAMES.map(unaccented)
const WORDED = /^(\p{L}+)\s+((?:19|20)\d{2})$/u

/** A month as browsers send it (`2012-04`) or as people type it where the browser has no field for months: `04/2012`, `avril 2012`. `YYYY-MM`, or `null`. */
export function readTypedMonth(typed: string): string | null {
  const iso = ISO.exec(typed)
  if (iso) return monthOf(iso[1], iso[2])
  const french = FRENCH.exec(typed)
  if (french) return monthOf(french[2], french[1])
  const [, name = '', year] = WORDED.exec(unaccented(typed)) ?? []
  const rank = MONTHS.indexOf(name)
  return rank >= 0 ? monthOf(year, String(rank + 1)) : null
}

const monthOf = (year = '', month = '') => `${year}-${month.padStart(2, '0')}`
