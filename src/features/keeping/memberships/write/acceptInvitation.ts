import type { Payload } from 'payload'
import { personNameFault } from '@/domain/account/personNameFault'
import { labelOf } from '@/domain/labelOf'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import { KEEPER_ROLES } from '@/domain/membership/keeperRoles'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import { findLink } from '@/features/people/accounts/read/findLink'
import { storedLink } from '@/features/people/accounts/write/storedLink'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { newToken } from '@/infra/auth/newToken'
import { tokenFrom } from '@/infra/auth/tokenFrom'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import type { Membership, User } from '@/payload-types'
import { findAccountByEmail } from '../read/findAccountByEmail'
import { findInvitation, findUsedInvitation, whereInvitation } from '../read/findInvitation'
import { changeMembership } from './changeMembership'
import { grantMembership } from './grantMembership'
import { memberKey } from './memberKey'

const ONE_HOUR = 60 * 60_000

type Ask = { payload: Payload; token: string; name: string; address: string }
/** `passwordToken`: for an account that was just made, the link with which its owner chooses a password. */
type Outcome = { fault: Fault } | { fault: null; passwordToken: string | null }

/**
 * Uses an invitation: the account of the invited address, made when there is none, becomes a member. Pressed twice, at once or within
 * the hour, it makes one, and both presses lead to the same place: the browser follows the last.
 */
export async function acceptInvitation({ payload, token, name, address }: Ask): Promise<Outcome> {
  const invitation = await findInvitation(payload, token)
  const email = invitation?.email
  const sheet = await findKeptSheet({ payload, number: invitation?.sheetNumber ?? '' })
  if (!invitation || !email || !sheet) return acceptedAlready(payload, token)
  const known = await findAccountByEmail(payload, email)
  if (known?.active === false) return { fault: 'closedAccount' }
  if (!known && personNameFault(name.trim())) return { fault: 'name' }
  const role = KEEPER_ROLES[sheet.kind]
  const person = known ?? (await makeAccount(payload, { email, role, name: name.trim() || email, token }))
  if (!(await take({ payload, token, invitation, person, sheet }))) return acceptedAlready(payload, token)
  await grantMembership(payload, person, invitation)
  const passwordToken = await unusedPasswordToken(payload, token)
  if (passwordToken) await changeMembership(payload, { id: { equals: invitation.id } }, { roleGiven: true })
  await recordTrace({
    payload,
    actor: person,
    action: 'membershipAccepted',
    sheet,
    detail: labelOf(MEMBERSHIP_ROLES, invitation.role),
    address,
  })
  return { fault: null, passwordToken }
}

/** Where the first press led, while it may still lead there. */
async function acceptedAlready(payload: Payload, token: string): Promise<Outcome> {
  const passwordToken = await unusedPasswordToken(payload, token)
  if (passwordToken || (await findUsedInvitation(payload, token))) return { fault: null, passwordToken }
  return { fault: 'gone' }
}

/** The link of the account that this invitation made, as long as no password was chosen with it; `null` otherwise. */
async function unusedPasswordToken(payload: Payload, token: string): Promise<string | null> {
  const passwordToken = tokenFrom(token, 'password')
  return (await findLink({ payload, token: passwordToken, purpose: 'invitation' })) ? passwordToken : null
}

type Made = { email: string; role: 'partner' | 'facility'; name: string; token: string }

/** An account whose password nobody knows, made with the link that chooses one; two that race make one. */
async function makeAccount(payload: Payload, { email, role, name, token }: Made): Promise<User> {
  const link = { token: tokenFrom(token, 'password'), purpose: 'invitation', lifetime: ONE_HOUR } as const
  try {
    return await payload.create({
      collection: SLUGS.users,
      data: {
        email,
        name,
        roles: [role],
        active: true,
        password: `Aa1-${newToken()}`,
        ...storedLink(link),
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    const other = isUniqueViolation(error) ? await findAccountByEmail(payload, email) : null
    if (!other) throw error
    return other
  }
}

type Take = { payload: Payload; token: string; invitation: Membership; person: User; sheet: KeptSheet }

async function take({ payload, token, invitation, person, sheet }: Take): Promise<boolean> {
  const where = { and: [{ id: { equals: invitation.id } }, whereInvitation(token)] }
  const now = clock.now().toISOString()
  // The link stays known for an hour: its button may be pressed twice.
  const used = { linkExpiresAt: new Date(clock.now().getTime() + ONE_HOUR).toISOString() }
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
