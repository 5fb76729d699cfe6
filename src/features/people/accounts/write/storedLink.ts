import { hashToken } from '@/infra/auth/hashToken'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import type { LinkPurpose } from './LinkPurpose'

type Link = { token: string; purpose: LinkPurpose; lifetime: number }

/** What an account keeps of a link that works once, within `lifetime` milliseconds: the hash of its secret alone. */
export function storedLink({
  token,
  purpose,
  lifetime,
}: Link): Required<Pick<User, 'linkHash' | 'linkPurpose' | 'linkExpiresAt'>> {
  return {
    linkHash: hashToken(token),
    linkPurpose: purpose,
    linkExpiresAt: new Date(clock.now().getTime() + lifetime).toISOString(),
  }
}
