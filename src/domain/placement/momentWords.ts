import { addDays } from '../hours/calendarDay'
import { fromMinutes } from '../hours/clockMinutes'
import { localTime } from '../localTime'

const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Paris',
})

/**
 * An instant as people say it in France, seen from another: `14:02` the same day, `hier à 14:02`, `demain à 02:00`, else
 * `mardi 1 décembre à 14:02`.
 */
export function momentWords(instant: Date, now: Date): string {
  const [then, today] = [localTime(instant), localTime(now).day]
  const hour = fromMinutes(then.minutes)
  if (then.day === today) return hour
  if (then.day === addDays(today, -1)) return `hier à ${hour}`
  if (then.day === addDays(today, 1)) return `demain à ${hour}`
  return `${DAY.format(instant).replace(/ 1 /, ' 1er ')} à ${hour}`
}
