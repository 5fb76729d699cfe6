import type { Payload, Where } from 'payload'
import { hashToken } from '@/infra/auth/hashToken'
import { clock } from '@/infra/clock'
import type { Membership } from '@/payload-types'
import { findMembershipRow } from './findMembershipRow'

/** Matches the pending invitation to which a usable link was given. */
export function whereInvitation(token: string): Where {
  return {
    and: [
      { linkHash: { equals: hashToken(token) } },
      { state: { equals: 'invited' } },
      { linkExpiresAt: { greater_than: clock.now().toISOString() } },
    ],
  }
}

/** The invitation of a link, without using it: programs that open the links of mails must not. `null` when used, outdated or unknown. */
export function findInvitation(payload: Payload, token: string): Promise<Membership | null> {
  return findMembershipRow(payload, whereInvitation(token))
}

/** The membership that a link has made within the hour: its button was pressed again. */
export function findUsedInvitation(payload: Payload, token: string): Promise<Membership | null> {
  return findMembershipRow(payload, {
    and: [
      { linkHash: { equals: hashToken(token) } },
      { state: { equals: 'active' } },
      { linkExpiresAt: { greater_than: clock.now().toISOString() } },
    ],
  })
}
