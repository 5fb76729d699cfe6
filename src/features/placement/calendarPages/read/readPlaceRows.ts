import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { groupBy } from '@/domain/placement/groupBy'
import { SLUGS } from '@/domain/slugs'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import type { CalendarPlaceRow } from '../CalendarPlaceRow'
import { occupationsOf } from '../present/occupationsOf'

type Ask = {
  where: { facility: string } | { unit: string } | { places: string[] }
  /** First and last day that are shown; all that ever was without them. */
  from?: string
  to?: string
  now: Date
}

const FIELDS = {
  unit: true,
  reference: true,
  kind: true,
  extraReason: true,
  inServiceFrom: true,
  inServiceTo: true,
} as const

/** The places of a facility or a unit that are in service on these days, the surnombres last, each with its calendar: two or three reads. */
export async function readPlaceRows(
  payload: Payload,
  { where, from, to, now }: Ask,
): Promise<CalendarPlaceRow[]> {
  const asked = 'facility' in where ? { facility: { equals: where.facility } } : null
  const [{ docs }, lines] = await Promise.all([
    payload.find({
      collection: SLUGS.places,
      where: {
        and: [
          asked ??
            ('unit' in where
              ? { unit: { equals: where.unit } }
              : { id: { in: 'places' in where ? where.places : [] } }),
          ...(to ? [{ inServiceFrom: { less_than_equal: to } }] : []),
          ...(from
            ? [{ or: [{ inServiceTo: { exists: false } }, { inServiceTo: { greater_than_equal: from } }] }]
            : []),
        ],
      },
      sort: 'reference',
      limit: 0,
      pagination: false,
      depth: 0,
      select: FIELDS,
      overrideAccess: true,
    }),
    readCalendars(payload, where, { ...(from ? { from } : {}), ...(to ? { to } : {}) }),
  ])
  const { day: today } = localTime(now)
  const byPlace = groupBy(standingOf(lines, now), ({ place }) => place)
  return docs
    .map(({ id, unit, extraReason, inServiceTo, ...place }): CalendarPlaceRow => {
      const standing = byPlace.get(id) ?? []
      return {
        ...place,
        id,
        unit: String(unit),
        extraReason: extraReason ?? null,
        inServiceTo: inServiceTo ?? null,
        standing,
        occupations: occupationsOf(standing, today),
      }
    })
    .sort(
      (one, other) =>
        Number(one.kind === 'extra') - Number(other.kind === 'extra') ||
        byName.compare(one.reference, other.reference),
    )
}

const byName = new Intl.Collator('fr', { numeric: true })
