import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { groupBy } from '@/domain/placement/groupBy'
import { placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import { type DayCounts, dayCounts, type OccupiedPlace } from '../present/dayCounts'
import { occupationsOf, occupationsTaken } from '../present/occupationsOf'

type Ask = { units: readonly string[]; days: readonly string[]; now: Date }

/**
 * What is free of these units on these days, by unit. From today on it is read from what each place keeps of its calendar; a past day
 * from the calendars themselves.
 */
export async function readWeek(
  payload: Payload,
  { units, days, now }: Ask,
): Promise<ReadonlyMap<string, readonly DayCounts[]>> {
  if (units.length === 0) return new Map()
  const { day: today } = localTime(now)
  const byUnit = await placesByUnit(payload)
  const rows = units.flatMap((unit) => (byUnit.get(unit) ?? []).map((place) => ({ ...place, unit })))
  const [from, to] = [days[0], days.at(-1)]
  const isPast = from !== undefined && from < today
  const lines =
    isPast && to ? await readCalendars(payload, { places: rows.map(({ id }) => id) }, { from, to }) : []
  const byPlace = groupBy(standingOf(lines, now), ({ place }) => place)
  const places = rows.map((row): OccupiedPlace & { unit: string } => ({
    ...row,
    occupations: isPast ? occupationsOf(byPlace.get(row.id) ?? [], today) : occupationsTaken(row.taken, now),
  }))
  return new Map(
    [...groupBy(places, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      days.map((day) => dayCounts(own, day)),
    ]),
  )
}
