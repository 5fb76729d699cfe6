import { addDays } from '../hours/calendarDay'
import { localTime } from '../localTime'

/** The instant at which a day (`YYYY-MM-DD`) begins in mainland France. */
export function parisMidnight(day: string): Date {
  const winter = new Date(`${day}T00:00:00.000+01:00`)
  return localTime(winter).minutes === 0 ? winter : new Date(`${day}T00:00:00.000+02:00`)
}

/** From the first instant of a day to the first after another one. */
export function parisSpan(from: string, to: string): { from: Date; to: Date } {
  return { from: parisMidnight(from), to: parisMidnight(addDays(to, 1)) }
}
