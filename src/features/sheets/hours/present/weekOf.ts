import { hasIrregularHours } from '@/domain/hours/hasIrregularHours'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { readOpeningHours } from '@/domain/hours/readOpeningHours'
import { weeklySlots } from '@/domain/hours/weeklySlots'
import { localTime } from '@/domain/localTime'
import { isFrenchHoliday } from '../isFrenchHoliday'

type Timed = {
  openingHours?: unknown
  closures?: readonly { from: string; to: string; message?: string | null }[] | null
}

/** The exceptional closures of a sheet as local days. */
export function closuresOf(sheet: Timed): Closure[] {
  return (sheet.closures ?? []).map(({ from, to, message }) => ({
    from: localTime(new Date(from)).day,
    to: localTime(new Date(to)).day,
    message: message ?? null,
  }))
}

/** The stored hours of a sheet; none where they are missing or cannot be read. */
export function hoursOf(sheet: Timed): OpeningHours {
  return readOpeningHours(sheet.openingHours)
}

/** The quarter-hours of the coming week that a sheet opens, for the index. */
export function openSlotsOf(sheet: Timed, now: Date): number[] {
  return weeklySlots(hoursOf(sheet), closuresOf(sheet), localTime(now).day, isFrenchHoliday)
}

/** Today's day where the coming week depends on it, else nothing: part of the revision, so that the index follows the calendar. */
export function dayOfHours(sheet: Timed, now: Date): string {
  const today = localTime(now).day
  return hasIrregularHours(hoursOf(sheet), closuresOf(sheet), today, isFrenchHoliday) ? today : ''
}
