import { MONTHS_UNDER } from '@/domain/facility/ageSpan'

/** An age in completed months in words: `18 mois`, `14 ans`. */
export function ageWords(months: number): string {
  const years = Math.floor(months / 12)
  return years < MONTHS_UNDER ? `${months}\u00a0mois` : `${years}\u00a0ans`
}
