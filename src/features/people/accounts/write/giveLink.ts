import type { Payload, PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { newToken } from '@/infra/auth/newToken'
import type { LinkPurpose } from './LinkPurpose'
import { storedLink } from './storedLink'

type Link = { payload: Payload; userId: string; purpose: LinkPurpose; lifetime: number; req?: PayloadRequest }

/** Makes the secret of a link that works once, within `lifetime` milliseconds; only its hash is stored, and one link a person. */
export async function giveLink({ payload, userId, purpose, lifetime, req }: Link): Promise<string> {
  const token = newToken()
  await payload.db.updateOne({
    collection: SLUGS.users,
    id: userId,
    data: storedLink({ token, purpose, lifetime }),
    returning: false,
    ...(req ? { req } : {}),
  })
  return token
}
