import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { writeBesideRead } from '@/infra/database/laterWrites'
import type { Session } from '@/payload-types'
import { SEEN_STEP } from './sessionLimits'
import { sightings } from './sightings'

/** Keeps that somebody is there: once in so many milliseconds at most, a minute at first, by one of the requests that race; held in memory while the base cannot write. */
export async function keepSeen(payload: Payload, session: Session, atMost = SEEN_STEP): Promise<void> {
  const now = clock.now()
  const step = new Date(now.getTime() - atMost).toISOString()
  if (session.lastSeenAt > step) return
  const { id } = session
  const seen = now.toISOString()
  sightings.set(id, seen)
  const work = async () => {
    await payload.db.updateOne({
      collection: SLUGS.sessions,
      where: { and: [{ id: { equals: id } }, { lastSeenAt: { less_than_equal: step } }] },
      data: { lastSeenAt: seen },
      options: { atomic: true },
    })
    if (sightings.get(id) === seen) sightings.delete(id)
  }
  await writeBesideRead({ payload, key: `seen:${id}`, work })
}
