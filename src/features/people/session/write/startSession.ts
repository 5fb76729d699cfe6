import type { Payload } from 'payload'
import type { SessionProof } from '@/domain/authentication/SessionProof'
import type { SessionScope } from '@/domain/authentication/sessionScopes'
import { SLUGS } from '@/domain/slugs'
import { env } from '@/env'
import { hashToken } from '@/infra/auth/hashToken'
import { newToken } from '@/infra/auth/newToken'
import { SESSION_LIFETIME } from '@/infra/auth/sessionLimits'
import { clock } from '@/infra/clock'

type Started = { token: string; sharedPost: boolean }

type Start = {
  payload: Payload
  userId: string
  sharedPost: boolean
  proof: SessionProof
  /** The whole portal, unless told. */
  scope?: SessionScope
}

/** Opens a session for an account and answers its token, which is nowhere else. */
export async function startSession(options: Start): Promise<Started> {
  const { payload, userId, proof, scope = 'whole' } = options
  const sharedPost = options.sharedPost || env.SHARED_POST
  const now = clock.now()
  const token = newToken()
  await payload.create({
    collection: SLUGS.sessions,
    data: {
      tokenHash: hashToken(token),
      user: userId,
      startedAt: now.toISOString(),
      lastSeenAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME).toISOString(),
      sharedPost,
      ...proof,
      authenticatedAt: now.toISOString(),
      scope,
    },
    depth: 0,
    overrideAccess: true,
  })
  await payload.db.updateOne({
    collection: SLUGS.users,
    id: userId,
    data: { lastSeenAt: now.toISOString(), idleWarnedAt: null },
    returning: false,
  })
  return { token, sharedPost }
}
