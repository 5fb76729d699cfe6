import { subHours } from 'date-fns/subHours'
import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'

/** A place that opens: `step` tells this opening from another of the same place. */
export type Opening = { place: string; step: string }

/** States that give a place back, by kind of commitment. */
const GIVES_BACK: Readonly<Record<string, readonly string[]>> = {
  hold: ['refused', 'expired', 'cancelled'],
  stay: ['notArrived', 'left', 'cancelled'],
  outOfService: ['closed', 'withdrawn'],
}
const SEEN_HOURS = 1

/** The places that opened within the last hour: an option or a stay that ended, a place back in service, a new one. Two reads. */
export async function findOpenings(payload: Payload, now: Date): Promise<Opening[]> {
  const since = subHours(now, SEEN_HOURS).toISOString()
  const [lines, places] = await Promise.all([
    linesWhere(payload, {
      and: [{ at: { greater_than_equal: since } }, { state: { in: Object.values(GIVES_BACK).flat() } }],
    }),
    payload.find({
      collection: SLUGS.places,
      where: { and: [{ createdAt: { greater_than_equal: since } }, { kind: { equals: 'ordinary' } }] },
      limit: 0,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: true,
    }),
  ])
  return [
    ...lines.flatMap(({ kind, state, place, seq }) =>
      GIVES_BACK[kind]?.includes(state) ? [{ place, step: `${place}:${seq}` }] : [],
    ),
    ...places.docs.map(({ id }) => ({ place: id, step: `${id}:0` })),
  ]
}
