import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { groupBy } from '@/domain/placement/groupBy'
import { SLUGS } from '@/domain/slugs'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import { findStored } from '@/infra/database/findStored'
import { relationId } from '@/infra/database/relationId'
import type { Place } from '@/payload-types'
import { type DayCounts, dayCounts, type OccupiedPlace } from '../present/dayCounts'
import { occupationsOf, occupationsTaken } from '../present/occupationsOf'

type Ask = { units: readonly string[]; days: readonly string[]; now: Date }

const FIELDS = { unit: true, kind: true, inServiceFrom: true, inServiceTo: true, taken: true } as const

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
  const rows = await findStored<Place>(payload, {
    collection: SLUGS.places,
    where: { unit: { in: [...units] } },
    select: FIELDS,
    limit: 0,
  })
  const [from, to] = [days[0], days.at(-1)]
  const isPast = from !== undefined && from < today
  const lines =
    isPast && to ? await readCalendars(payload, { places: rows.map(({ id }) => id) }, { from, to }) : []
  const byPlace = groupBy(standingOf(lines, now), ({ place }) => place)
  const places = rows.map((row): OccupiedPlace & { unit: string } => ({
    id: row.id,
    unit: relationId(row.unit),
    kind: row.kind,
    inServiceFrom: row.inServiceFrom,
    inServiceTo: row.inServiceTo ?? null,
    occupations: isPast
      ? occupationsOf(byPlace.get(row.id) ?? [], today)
      : occupationsTaken(row.taken ?? [], now),
  }))
  return new Map(
    [...groupBy(places, ({ unit }) => unit)].map(([unit, own]) => [
      unit,
      days.map((day) => dayCounts(own, day)),
    ]),
  )
}
