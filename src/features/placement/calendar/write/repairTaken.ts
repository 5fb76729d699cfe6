import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { takenSpans } from '@/domain/placement/calendar/takenSpans'
import { groupBy } from '@/domain/placement/groupBy'
import { placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { clock } from '@/infra/clock'
import { readCalendars } from '../read/readCalendars'
import { refreshTaken } from './refreshTaken'

/** Places whose calendars are read together. */
const SLICE = 200

/**
 * Compares what lists know of each place with its calendar, and writes again what differs: a process that stops between a line and the
 * list leaves the one without the other. What is over leaves the lists with it. Idempotent; gives how many places were written.
 */
export async function repairTaken(payload: Payload): Promise<number> {
  const now = clock.now()
  const { day } = localTime(now)
  const places = [...(await placesByUnit(payload)).values()].flat()
  let repaired = 0
  for (let at = 0; at < places.length; at += SLICE) {
    const slice = places.slice(at, at + SLICE)
    const lines = groupBy(
      await readCalendars(payload, { places: slice.map(({ id }) => id) }),
      ({ place }) => place,
    )
    for (const { id, taken } of slice) {
      const told = takenSpans(standingOf(lines.get(id) ?? [], now), day)
      if (isDeepStrictEqual(taken, told)) continue
      await refreshTaken(payload, id)
      repaired += 1
    }
  }
  return repaired
}
