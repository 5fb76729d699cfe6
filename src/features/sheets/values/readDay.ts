import { isCalendarDay } from '@/domain/isCalendarDay'
import { localTime } from '@/domain/localTime'

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * The French day of an ISO 8601 date or date-time, as `2025-06-30`; `null` when it is none. A last minute of the day
 * (`23:59`) stays on the day written: that is how producers write « until that day included », whatever the zone.
 */
export function readDay(text: string): string | null {
  const [, day, time, zone] = ISO.exec(text.trim()) ?? []
  if (!day || !isCalendarDay(day)) return null
  if (!time || !zone || time === '23:59') return day
  const instant = new Date(text.trim().replace(' ', 'T').toUpperCase())
  return Number.isNaN(instant.getTime()) ? null : localTime(instant).day
}
