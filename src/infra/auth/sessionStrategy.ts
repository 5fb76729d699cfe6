import type { AuthStrategy } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'
import { closedAreas } from './closedAreas'
import { findLiveSession } from './findLiveSession'
import { isSameOrigin } from './isSameOrigin'
import { keepSeen } from './keepSeen'
import { readSessionToken } from './readSessionToken'

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
    const closed = await closedAreas(payload, session)
    return {
      user: {
        ...user,
        ...(closed.length > 0 ? { closedAreas: closed } : {}),
        collection: SLUGS.users,
        _strategy: 'session',
      },
    }
  },
}
