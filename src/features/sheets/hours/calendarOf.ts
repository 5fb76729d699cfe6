import { isRegionalHoliday } from '@/domain/hours/calendars/isRegionalHoliday'
import { isSchoolHoliday } from '@/domain/hours/calendars/isSchoolHoliday'
import { type LocalTime, localTime } from '@/domain/localTime'
import { timeZoneOf } from '@/domain/territory/timeZoneOf'
import { isFrenchHoliday } from './isFrenchHoliday'

/** What the hours of a place depend on: its clock, and the holidays of where it is. */
export type PlaceCalendar = {
  zone: string
  clock: (instant: Date) => LocalTime
  isHoliday: (day: string) => boolean
  isSchoolHoliday: (day: string) => boolean | null
}

const calendars = new Map<string | null, PlaceCalendar>()

/** The calendar of a département, by its code; that of the whole country, on the clock of Paris, where it is not known. */
export function calendarOf(departement: string | null): PlaceCalendar {
  const known = calendars.get(departement)
  if (known) return known
  const zone = timeZoneOf(departement)
  const calendar: PlaceCalendar = {
    zone,
    clock: (instant) => localTime(instant, zone),
    isHoliday: (day) => isFrenchHoliday(day) || isRegionalHoliday(day, departement),
    isSchoolHoliday: (day) => isSchoolHoliday(day, departement),
  }
  calendars.set(departement, calendar)
  return calendar
}
