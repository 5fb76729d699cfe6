import { hashToken } from '@/infra/auth/hashToken'
import { newToken } from '@/infra/auth/newToken'
import { clock } from '@/infra/clock'

const SEVEN_DAYS = 7 * 24 * 60 * 60_000

/** The secret of an invitation's link, and what is stored of it: a hash, good for seven days. */
export function newInvitationLink(): { token: string; stored: { linkHash: string; linkExpiresAt: string } } {
  const token = newToken()
  return {
    token,
    stored: {
      linkHash: hashToken(token),
      linkExpiresAt: new Date(clock.now().getTime() + SEVEN_DAYS).toISOString(),
    },
  }
}
