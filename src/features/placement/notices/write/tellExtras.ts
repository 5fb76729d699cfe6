import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { relationId } from '@/infra/database/relationId'
import { tellPeople } from './tellPeople'

/** Told from this minute of the day on, in France: when boards open. */
const FROM = 7 * 60

/** Tells coordinators each day of every surnombre that is open. Idempotent. */
export async function tellExtras(payload: Payload): Promise<void> {
  const { day, minutes } = localTime(clock.now())
  if (minutes < FROM) return
  const { docs } = await payload.find({
    collection: SLUGS.places,
    where: {
      and: [
        { kind: { equals: 'extra' } },
        { inServiceFrom: { less_than_equal: day } },
        { or: [{ inServiceTo: { exists: false } }, { inServiceTo: { greater_than_equal: day } }] },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { facility: true },
    overrideAccess: true,
  })
  await tellPeople(
    payload,
    docs.map(({ id, facility }) => ({
      kind: 'extraOpen',
      step: `${id}:${day}`,
      request: null,
      requester: null,
      facility: relationId(facility),
      thread: id,
    })),
  )
}
