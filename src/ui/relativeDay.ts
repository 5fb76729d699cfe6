import { daysBetween, frenchDay } from './frenchDay'

const DAYS_IN_WORDS = 45
const DAYS_IN_MONTHS = 365

/** A past day as people say it: `aujourd’hui`, `hier`, `il y a 18 jours`, `il y a 3 mois`, `il y a 2 ans`. */
export function relativeDay(date: Date, now: Date): string {
  const days = daysBetween(date, now)
  if (days < 0) return `le ${frenchDay(date)}`
  if (days === 0) return 'aujourd’hui'
  if (days === 1) return 'hier'
  if (days <= DAYS_IN_WORDS) return `il y a ${days}\u00a0jours`
  if (days < DAYS_IN_MONTHS) return `il y a ${Math.round(days / 30.4)}\u00a0mois`
  const years = Math.floor(days / 365)
  return `il y a ${years}\u00a0${years > 1 ? 'ans' : 'an'}`
}
