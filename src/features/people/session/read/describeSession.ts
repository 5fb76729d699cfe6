import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findLiveSession } from '@/infra/auth/findLiveSession'
import { relationId } from '@/infra/database/relationId'

type Described = { user: { name: string; email: string }; expires: string }

/** What `/api/auth/session` tells of a live session; `null` when it is over, opens the enrolment alone, or its account may not enter. */
export async function describeSession(payload: Payload, token: string): Promise<Described | null> {
  const session = await findLiveSession(payload, token)
  if (!session || session.scope === 'enrolment') return null
  const user = await payload.findByID({
    collection: SLUGS.users,
    id: relationId(session.user),
    depth: 0,
    select: { name: true, email: true, active: true },
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user || user.active === false) return null
  return { user: { name: user.name, email: user.email }, expires: session.expiresAt }
}
