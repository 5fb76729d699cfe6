import type { Payload, Where } from 'payload'
import { addDays } from '@/domain/hours/calendarDay'
import { type OverdueMove, overdueMove } from '@/domain/placement/boards/overdueMove'
import type { TakenSpan } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { findStored } from '@/infra/database/findStored'
import type { Place } from '@/payload-types'
import { linesWhere } from '../../notices/read/linesWhere'
import { type PlacedStanding, standingOfThreads } from '../../notices/read/standingWhere'

/** Arrivals that nobody has told for so long are looked at in the calendars. */
const LATEST_DAYS = 120

/** What waits on calendars: moves that are late, and options that nobody has answered. */
export type CalendarBoard = {
  late: { stay: PlacedStanding; overdue: OverdueMove }[]
  /** The first to expire first. */
  holds: PlacedStanding[]
}

type Ask = { payload: Payload; now: Date; today: string; facilities?: readonly string[] }

/**
 * What is late or waits on the calendars of all facilities, or of some: found by what each place keeps of its own, then read again from
 * the lines, which alone decide. Three reads.
 */
export async function findMoves({ payload, now, today, facilities }: Ask): Promise<CalendarBoard> {
  const within: Where[] = facilities ? [{ facility: { in: [...facilities] } }] : []
  const [places, planned] = await Promise.all([
    findStored<Pick<Place, 'id' | 'taken'>>(payload, {
      collection: SLUGS.places,
      where: within.length > 0 ? { and: within } : {},
      select: { taken: true },
      // The beds of a département: some thousands, one short row each.
      limit: 0,
    }),
    linesWhere(payload, {
      and: [
        { kind: { equals: 'stay' } },
        { state: { equals: 'planned' } },
        { from: { less_than: today } },
        { from: { greater_than: addDays(today, -LATEST_DAYS) } },
        ...within,
      ],
    }),
  ])
  const spans = places.flatMap(({ taken }) => (taken ?? []).filter((span) => isLooked(span, now, today)))
  const threads = new Set([...spans, ...planned].map(({ thread }) => thread))
  const standing = [...(await standingOfThreads(payload, [...threads], now)).values()]
  return {
    late: standing
      .flatMap((stay) => {
        const overdue = overdueMove(stay, today)
        return overdue ? [{ stay, overdue }] : []
      })
      .sort((one, other) => other.overdue.days - one.overdue.days),
    holds: standing
      .filter(({ kind, state }) => kind === 'hold' && state === 'placed')
      .sort((one, other) => (one.expiresAt ?? '').localeCompare(other.expiresAt ?? '')),
  }
}

const isLooked = ({ kind, until, due }: TakenSpan, now: Date, today: string): boolean =>
  kind === 'hold'
    ? until !== null && Date.parse(until) > now.getTime()
    : due !== null && due !== undefined && due < today
