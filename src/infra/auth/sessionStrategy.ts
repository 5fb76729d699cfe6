import type { AuthStrategy, Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { writeBesideRead } from '@/infra/database/laterWrites'
import { relationId } from '@/infra/database/relationId'
import type { Session } from '@/payload-types'
import { findLiveSession } from './findLiveSession'
import { isSameOrigin } from './isSameOrigin'
import { readSessionToken } from './readSessionToken'
import { SEEN_STEP } from './sessionLimits'
import { sightings } from './sightings'

/** The only way to be somebody: the cookie names a row of `sessions`, which is asked at each request, and so is the account. */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    if (!isSameOrigin(headers)) return { user: null }
    const token = await readSessionToken(headers)
    const session = token ? await findLiveSession(payload, token) : null
    // A session that opens the enrolment alone makes nobody of anybody elsewhere.
    if (!session || session.scope === 'enrolment') return { user: null }
    const user = await payload.findByID({
      collection: SLUGS.users,
      id: relationId(session.user),
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
    if (!user || user.active === false) return { user: null }
    await keepSeen(payload, session)
    return { user: { ...user, collection: SLUGS.users, _strategy: 'session' } }
  },
}

/** Written at most once a minute, and by one of the requests that race; held in memory while the base cannot write. */
async function keepSeen(payload: Payload, session: Session): Promise<void> {
  const now = clock.now()
  const step = new Date(now.getTime() - SEEN_STEP).toISOString()
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
