import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findLiveSession } from '@/infra/auth/findLiveSession'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import { relationId } from '@/infra/database/relationId'
import type { Session, User } from '@/payload-types'

/** The live session of a request and its person, whatever the session opens: for the enrolment of keys. `null` for nobody. */
export async function openSessionOf(
  payload: Payload,
  headers: Headers,
): Promise<{ session: Session; user: User } | null> {
  if (!isSameOrigin(headers)) return null
  const token = await readSessionToken(headers)
  const session = token ? await findLiveSession(payload, token) : null
  if (!session) return null
  const user = await payload.findByID({
    collection: SLUGS.users,
    id: relationId(session.user),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return user && user.active !== false ? { session, user } : null
}
