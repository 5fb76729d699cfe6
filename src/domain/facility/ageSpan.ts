/**
 * Ages as typed: completed years, and completed months under three years. The maximum is included to the eve of the next age:
 * 17 years is until 18, 2 years and 6 months is until 2 years and 7 months.
 */
export type AgeBounds = {
  minYears?: number | null
  minMonths?: number | null
  maxYears?: number | null
  maxMonths?: number | null
}

/** Completed months, both ends included. */
export type AgeSpan = { from: number; to: number }

/** Months are asked for, and counted, under this age only. */
export const MONTHS_UNDER = 3

/** The ages of a unit in completed months; `null` while one of them lacks. Two years without months is until the third birthday. */
export function ageSpan({ minYears, minMonths, maxYears, maxMonths }: AgeBounds): AgeSpan | null {
  if (typeof minYears !== 'number' || typeof maxYears !== 'number') return null
  const last = maxYears < MONTHS_UNDER ? (maxMonths ?? 11) : 11
  return { from: minYears * 12 + (minYears < MONTHS_UNDER ? (minMonths ?? 0) : 0), to: maxYears * 12 + last }
}
