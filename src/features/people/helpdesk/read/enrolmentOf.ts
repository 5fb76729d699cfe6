import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findLiveSession } from '@/infra/auth/findLiveSession'
import { isSameOrigin } from '@/infra/auth/isSameOrigin'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import { relationId } from '@/infra/database/relationId'
import type { Session, User } from '@/payload-types'

export type Enrolment = { user: User; session: Session }

/** Whoever came in with an unblock code, by the session of this instant; `null` for anybody else, signed in as a whole or not. */
export async function enrolmentOf(payload: Payload, headers: Headers): Promise<Enrolment | null> {
  if (!isSameOrigin(headers)) return null
  const token = await readSessionToken(headers)
  const session = token ? await findLiveSession(payload, token) : null
  if (session?.scope !== 'enrolment' || session.factor !== 'unblock') return null
  const user = await payload.findByID({
    collection: SLUGS.users,
    id: relationId(session.user),
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  return user && user.active !== false ? { user, session } : null
}
