import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { Session } from '@/payload-types'
import { hashToken } from './hashToken'
import { idleLimit } from './sessionLimits'
import { sightings } from './sightings'

/** The session of a token, unless it was ended, lived 12 hours or stayed idle too long. */
export async function findLiveSession(payload: Payload, token: string): Promise<Session | null> {
  const { docs } = await payload.find({
    collection: SLUGS.sessions,
    where: { tokenHash: { equals: hashToken(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const session = docs[0]
  if (!session || session.endedAt) return null
  const now = clock.now().getTime()
  const seen = sightings.get(session.id) ?? session.lastSeenAt
  const idleUntil = Date.parse(seen) + idleLimit(session.sharedPost === true)
  if (now >= Date.parse(session.expiresAt) || now >= idleUntil) return null
  return { ...session, lastSeenAt: seen }
}
