import type { Payload } from 'payload'
import { CODE_LIFETIME } from '@/domain/lock/lockLimits'
import { SLUGS } from '@/domain/slugs'
import { startSession } from '@/features/people/session/write/startSession'
import { hashToken } from '@/infra/auth/hashToken'
import { sessionCookieOf } from '@/infra/auth/sessionCookieOf'
import { clock } from '@/infra/clock'

/** Opens the session that an unblock code gives, which opens the enrolment and nothing else, for a quarter of an hour; answers its `Set-Cookie`. */
export async function startEnrolment(payload: Payload, userId: string): Promise<string> {
  const { token } = await startSession({
    payload,
    userId,
    sharedPost: true,
    proof: { factor: 'unblock' },
    scope: 'enrolment',
  })
  await payload.db.updateOne({
    collection: SLUGS.sessions,
    where: { tokenHash: { equals: hashToken(token) } },
    data: { expiresAt: new Date(clock.now().getTime() + CODE_LIFETIME).toISOString() },
    returning: false,
  })
  return sessionCookieOf({ token, sharedPost: true, seconds: CODE_LIFETIME / 1000 })
}
