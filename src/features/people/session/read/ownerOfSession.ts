import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { hashToken } from '@/infra/auth/hashToken'
import { readSessionToken } from '@/infra/auth/readSessionToken'
import { relationId } from '@/infra/database/relationId'

/**
 * Whose session the cookie of a request names, even where it is over: to keep for them what they typed, never to let them in. `null`
 * where there is none, and for one that opens the enrolment alone.
 */
export async function ownerOfSession(payload: Payload, headers: Headers): Promise<string | null> {
  const token = await readSessionToken(headers)
  if (!token) return null
  const { docs } = await payload.find({
    collection: SLUGS.sessions,
    where: { tokenHash: { equals: hashToken(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { user: true, scope: true },
    overrideAccess: true,
  })
  const session = docs[0]
  return session && session.scope !== 'enrolment' ? relationId(session.user) : null
}
