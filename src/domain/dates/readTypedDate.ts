import { isCalendarDay } from '../isCalendarDay'
import { localTime } from '../localTime'

/** Day, month, year, then perhaps an hour: `28/11/2026 à 9 h 30`. */
const TYPED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[\s,à]+([01]?\d|2[0-3])\s?[h:]\s?([0-5]\d))?$/
const MINUTE_MS = 60_000

/**
 * Reads a date as French people type it, `28/11/2026` or, `withTime`, `28/11/2026 14:30` (`14h30`) on the clocks of Paris: its ISO
 * instant (noon UTC for a day alone), `null` for anything else, a 31/02 and an hour that no clock shows included.
 */
export function readTypedDate(text: string, withTime: boolean): string | null {
  const read = TYPED.exec(text.trim())
  if (!read) return null
  const [, date = '', month = '', year = '', hours, minutes] = read
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!isCalendarDay(day) || withTime !== (hours !== undefined)) return null
  return withTime ? inParis(day, Number(hours) * 60 + Number(minutes)) : `${day}T12:00:00.000Z`
}

/** The instant when the clocks of Paris show that minute of that day, summer time or not. */
function inParis(day: string, minutes: number): string | null {
  const asUtc = Date.parse(`${day}T00:00:00.000Z`) + minutes * MINUTE_MS
  const found = [60, 120]
    .map((ahead) => new Date(asUtc - ahead * MINUTE_MS))
    .find((instant) => {
      const shown = localTime(instant)
      return shown.day === day && shown.minutes === minutes
    })
  return found?.toISOString() ?? null
}
