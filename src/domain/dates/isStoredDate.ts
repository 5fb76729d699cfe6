import { isCalendarDay } from '../isCalendarDay'

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Tells whether a value is a date without doubt: an instant, or ISO 8601. `05/03/2027`, which JavaScript reads as 3 May, is none. */
export function isStoredDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string') return false
  const day = ISO.exec(value)?.[1]
  return day !== undefined && isCalendarDay(day) && !Number.isNaN(Date.parse(value))
}
