import { awaySlots } from '@/domain/hours/awaySlots'
import { daysFrom } from '@/domain/hours/calendarDay'
import { hasIrregularHours } from '@/domain/hours/hasIrregularHours'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { readOpeningHours } from '@/domain/hours/readOpeningHours'
import { weeklySlots } from '@/domain/hours/weeklySlots'
import { type LocalTime, localTime } from '@/domain/localTime'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { PARIS } from '@/domain/territory/timeZoneOf'
import { calendarOf } from '../calendarOf'

const MINUTES_A_DAY = 1440
const MINUTES_A_SLOT = 15

type Timed = {
  openingHours?: unknown
  closures?: readonly { from: string; to: string; message?: string | null }[] | null
}
type Placed = Timed & Parameters<typeof departementOfPlace>[0]

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

/** The slots of the coming week that a sheet opens, for the index: see `SearchDocument.openSlots`. */
export function openSlotsOf(sheet: Placed, now: Date): number[] {
  const { zone, clock, isHoliday, isSchoolHoliday } = calendarOf(departementOfPlace(sheet))
  const context = { closures: closuresOf(sheet), isHoliday, isSchoolHoliday }
  const slots = weeklySlots(hoursOf(sheet), clock(now).day, context)
  return zone === PARIS ? slots : awaySlots(slots, slotsAhead(now, zone))
}

/**
 * What the coming week depends on besides the sheet: today's day where its hours change with the calendar, and its clock where
 * that is not Paris; part of the revision, so that the index follows the calendar.
 */
export function dayOfHours(sheet: Placed, now: Date): string {
  const { zone, clock, isHoliday } = calendarOf(departementOfPlace(sheet))
  const today = clock(now).day
  const day = hasIrregularHours(hoursOf(sheet), closuresOf(sheet), today, isHoliday) ? today : ''
  return zone === PARIS ? day : `${day} ${slotsAhead(now, zone)}`
}

/** The time zone that the hours of a sheet follow. */
export function zoneOfHours(sheet: Placed): string {
  return calendarOf(departementOfPlace(sheet)).zone
}

/** Quarter-hours by which a clock is ahead of universal time. */
function slotsAhead(now: Date, zone: string): number {
  const minutesOf = ({ day, minutes }: LocalTime) => daysFrom('1970-01-01', day) * MINUTES_A_DAY + minutes
  return (minutesOf(localTime(now, zone)) - minutesOf(localTime(now, 'UTC'))) / MINUTES_A_SLOT
}
