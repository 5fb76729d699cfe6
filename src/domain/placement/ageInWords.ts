import { MONTHS_UNDER } from '../facility/ageSpan'

/** An age in completed months in words: `14 ans`; under three years in months, `18 mois`. */
export function ageInWords(months: number): string {
  const years = Math.floor(months / 12)
  return years < MONTHS_UNDER ? `${months}\u00a0mois` : `${years}\u00a0ans`
}
