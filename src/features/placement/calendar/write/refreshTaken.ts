import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { Commitment } from '@/domain/placement/Commitment'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { takenSpans } from '@/domain/placement/calendar/takenSpans'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { findStored } from '@/infra/database/findStored'
import type { Place } from '@/payload-types'
import { readCalendars } from '../read/readCalendars'

const TRIES = 20

/**
 * Writes again what takes a place, from its calendar. Of two who do so at once, the last to write has read the last line: each looks again
 * after it has written.
 */
export async function refreshTaken(payload: Payload, place: string, now = clock.now()): Promise<void> {
  let lines = await readCalendars(payload, { places: [place] })
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    await write(payload, place, lines, now)
    const after = await readCalendars(payload, { places: [place] })
    if (after.length === lines.length) return
    lines = after
  }
}

async function write(
  payload: Payload,
  place: string,
  lines: readonly Commitment[],
  now: Date,
): Promise<void> {
  const where = { id: { equals: place } }
  const [row] = await findStored<Place>(payload, {
    collection: SLUGS.places,
    where,
    select: { updatedAt: true },
    limit: 1,
  })
  if (!row) return
  // Always later than what was read: lists know by it that the row has changed.
  const later = Math.max(clock.now().getTime(), Date.parse(row.updatedAt) + 1)
  await payload.db.updateOne({
    collection: SLUGS.places,
    where,
    data: {
      taken: takenSpans(standingOf(lines, now), localTime(now).day),
      updatedAt: new Date(later).toISOString(),
    },
    returning: false,
  })
}
