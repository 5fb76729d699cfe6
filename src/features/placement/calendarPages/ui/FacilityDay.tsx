import { notFound } from 'next/navigation'
import { addDays } from '@/domain/hours/calendarDay'
import { isCalendarDay } from '@/domain/isCalendarDay'
import { localTime } from '@/domain/localTime'
import { clock } from '@/infra/clock'
import { readChildren } from '../read/readChildren'
import { readUnitRows } from '../read/readUnitRows'
import type { OpenedCalendar } from '../read/requireCalendar'
import { DayPage } from './DayPage'

/** Arrivals and departures that are late are looked for in so many days before. */
const LATE_DAYS = 60

/** A day of the calendar of a facility, as its address names it. */
export async function FacilityDay({ opened, day }: { opened: OpenedCalendar; day: string }) {
  if (!isCalendarDay(day)) notFound()
  const { payload, sheet, desk, rights } = opened
  const now = clock.now()
  const { day: today } = localTime(now)
  const units = await readUnitRows(payload, sheet.id, {
    from: day === today ? addDays(day, -LATE_DAYS) : day,
    to: day,
    now,
  })
  const standing = units.flatMap(({ places }) => places.flatMap((place) => place.standing))
  const childrenOf = await readChildren(payload, standing, today)
  return (
    <DayPage frame={{ sheet, desk, rights, now, today }} units={units} day={day} childrenOf={childrenOf} />
  )
}
