import type { OpeningHours } from './OpeningHours'

/** So many days of the week or more. */
const MOST_OF_WEEK = 5

/** Whole days all the week long: true of few places, and what some forms write by themselves. */
export function isAlwaysOpen(hours: OpeningHours): boolean {
  const days = new Set(hours.flatMap((rule) => rule.days))
  return (
    days.size >= MOST_OF_WEEK &&
    hours.every(({ ranges: [only] }) => only?.opens === '00:00' && only.closes >= '23:59')
  )
}

/** What is said of it to an editor. */
export const ALWAYS_OPEN = 'ouvert 24 h sur 24\u00a0: à vérifier'
