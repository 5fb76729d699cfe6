import { addDays } from '../hours/calendarDay'
import { localTime } from '../localTime'

const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Paris',
})

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * An instant as people say it in France, seen from another: `14:02` the same day, `hier à 14:02`, `demain à 02:00`, else
 * `mardi 1 décembre à 14:02`.
 */
export function momentWords(instant: Date, now: Date): string {
  const [then, today] = [localTime(instant), localTime(now).day]
  const hour = clockOf(then.minutes)
  if (then.day === today) return hour
  if (then.day === addDays(today, -1)) return `hier à ${hour}`
  if (then.day === addDays(today, 1)) return `demain à ${hour}`
  return `${DAY.format(instant).replace(/ 1 /, ' 1er ')} à ${hour}`
}

/** The time left until an instant: `3 h 20`, `12 min`; `null` once it is past. */
export function timeLeft(until: Date, now: Date): string | null {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000)
  if (minutes <= 0) return null
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}\u00a0min`
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
}
