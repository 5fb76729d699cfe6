import { daysFrom } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'

const ZONE = 'Europe/Paris'
const LONG = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: ZONE,
})
const SHORT = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', timeZone: ZONE })

/** `4 novembre 2026`, `1er décembre 2026`, with non-breaking spaces; `short` leaves the year out. */
export function frenchDay(date: Date, form: 'long' | 'short' = 'long'): string {
  return (form === 'long' ? LONG : SHORT).format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0')
}

/** Calendar days in France from one instant to another; negative when `to` comes first. */
export function daysBetween(from: Date, to: Date): number {
  return daysFrom(localTime(from).day, localTime(to).day)
}
