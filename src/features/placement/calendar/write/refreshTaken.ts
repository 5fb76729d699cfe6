import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { Commitment } from '@/domain/placement/Commitment'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { takenSpans } from '@/domain/placement/calendar/takenSpans'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
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
  await payload.db.updateOne({
    collection: SLUGS.places,
    where: { id: { equals: place } },
    data: {
      taken: takenSpans(standingOf(lines, now), localTime(now).day),
      updatedAt: clock.now().toISOString(),
    },
    returning: false,
  })
}
