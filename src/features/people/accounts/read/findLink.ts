import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { hashToken } from '@/infra/auth/hashToken'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import type { LinkPurpose } from '../write/LinkPurpose'

/** Matches the active account to which a usable link was given. */
export function whereLink(token: string, purpose: LinkPurpose): Where {
  return {
    and: [
      { linkHash: { equals: hashToken(token) } },
      { linkPurpose: { equals: purpose } },
      { linkExpiresAt: { greater_than: clock.now().toISOString() } },
      { active: { not_equals: false } },
    ],
  }
}

/** Whose link this is, without using it: programs that open the links of mails must not. `null` when used, outdated or unknown. */
export async function findLink({
  payload,
  token,
  purpose,
}: {
  payload: Payload
  token: string
  purpose: LinkPurpose
}): Promise<User | null> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    where: whereLink(token, purpose),
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
