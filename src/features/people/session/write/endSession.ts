import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findLiveSession } from '@/infra/auth/findLiveSession'
import { clock } from '@/infra/clock'
import type { Session } from '@/payload-types'

/** Ends the session of a token; answers what it was, or `null` where it was over already. */
export async function endSession({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): Promise<Session | null> {
  const session = await findLiveSession(payload, token)
  if (!session) return null
  await payload.update({
    collection: SLUGS.sessions,
    id: session.id,
    data: { endedAt: clock.now().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
  return session
}
