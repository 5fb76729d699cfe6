import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { personNameFault } from '@/domain/account/personNameFault'
import { KEEPER_ROLES } from '@/domain/membership/keeperRoles'
import type { MemberFault } from '@/domain/membership/MemberFault'
import { giveLink } from '@/features/accounts/write/giveLink'
import { recordTrace } from '@/features/audit/write/recordTrace'
import { newToken } from '@/infra/auth/newToken'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Membership, User } from '@/payload-types'
import { findAccountByEmail } from '../read/findAccountByEmail'
import { findInvitation, whereInvitation } from '../read/findInvitation'
import { findKeptSheet, type Sheet } from '../read/findKeptSheet'
import { changeMembership } from './changeMembership'
import { grantMembership } from './grantMembership'
import { memberKey } from './memberKey'

const ONE_HOUR = 60 * 60_000

type Ask = { payload: Payload; token: string; name: string; address: string }
/** `passwordToken`: for an account that was just made, the link with which its owner chooses a password. */
type Outcome = { fault: MemberFault } | { fault: null; passwordToken: string | null }

/** Uses an invitation: the account of the invited address, made when there is none, becomes a member. Used twice at once, it makes one. */
export async function acceptInvitation({ payload, token, name, address }: Ask): Promise<Outcome> {
  const invitation = await findInvitation(payload, token)
  const email = invitation?.email
  const sheet = await findKeptSheet({ payload, number: invitation?.sheetNumber ?? '' })
  if (!invitation || !email || !sheet) return { fault: 'gone' }
  const known = await findAccountByEmail(payload, email)
  if (known?.active === false) return { fault: 'closedAccount' }
  if (!known && personNameFault(name.trim())) return { fault: 'name' }
  const role = KEEPER_ROLES[sheet.kind]
  const { person, isNew } = known
    ? { person: known, isNew: false }
    : await makeAccount(payload, { email, role, name: name.trim() })
  if (!(await take({ payload, token, invitation, person, sheet }))) return { fault: 'gone' }
  await grantMembership(payload, person, invitation)
  if (isNew) await changeMembership(payload, { id: { equals: invitation.id } }, { roleGiven: true })
  await recordTrace({
    payload,
    actor: person,
    action: 'membershipAccepted',
    sheet,
    detail: invitation.role,
    address,
  })
  const link = { payload, userId: person.id, purpose: 'invitation', lifetime: ONE_HOUR } as const
  return { fault: null, passwordToken: isNew ? await giveLink(link) : null }
}

type Made = { email: string; role: 'partner' | 'facility'; name: string }

/** An account whose password nobody knows; two that race make one. */
async function makeAccount(
  payload: Payload,
  { email, role, name }: Made,
): Promise<{ person: User; isNew: boolean }> {
  try {
    const person = await payload.create({
      collection: SLUGS.users,
      data: { email, name, roles: [role], active: true, password: `Aa1-${newToken()}` },
      depth: 0,
      overrideAccess: true,
    })
    return { person, isNew: true }
  } catch (error) {
    const other = isUniqueViolation(error) ? await findAccountByEmail(payload, email) : null
    if (!other) throw error
    return { person: other, isNew: true }
  }
}

type Take = { payload: Payload; token: string; invitation: Membership; person: User; sheet: Sheet }

async function take({ payload, token, invitation, person, sheet }: Take): Promise<boolean> {
  const where = { and: [{ id: { equals: invitation.id } }, whereInvitation(token)] }
  const now = clock.now().toISOString()
  const used = { linkHash: null, linkExpiresAt: null }
  const active = { state: 'active' as const, since: now, endedAt: null }
  const key = memberKey(person.id, sheet)
  try {
    return await changeMembership(payload, where, { ...active, ...used, user: person.id, key })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // The person already has a row for this sheet: it takes the role, and the invitation is over.
    if (!(await changeMembership(payload, where, { ...used, state: 'ended', endedAt: now, user: person.id })))
      return false
    return changeMembership(payload, { key: { equals: key } }, { ...active, role: invitation.role })
  }
}
