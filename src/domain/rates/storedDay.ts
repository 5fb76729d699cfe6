import { localTime } from '../localTime'

/** The day of a stored instant on the calendar of Paris, `YYYY-MM-DD`; `null` for none, and for what is no date. */
export function storedDay(instant: unknown): string | null {
  if (typeof instant !== 'string' || instant === '') return null
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? null : localTime(date).day
}
