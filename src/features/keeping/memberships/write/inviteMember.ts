import type { Where } from 'payload'
import { z } from 'zod'
import { labelOf } from '@/domain/labelOf'
import type { MembershipRole } from '@/domain/membership/closedLists'
import { MEMBERSHIP_ROLES } from '@/domain/membership/closedLists'
import type { Fault } from '@/domain/sheet/Fault'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { sendOrLog } from '@/infra/mail/sendOrLog'
import { consumeRateLimit } from '@/infra/rateLimit/consumeRateLimit'
import { invitationMail } from '../present/invitationMail'
import { findAccountByEmail } from '../read/findAccountByEmail'
import { findMembershipRow } from '../read/findMembershipRow'
import { changeMembership } from './changeMembership'
import { mayActForSheet } from './mayActForSheet'
import { memberKey } from './memberKey'
import { newInvitationLink } from './newInvitationLink'

const MOST_AN_HOUR = 60

/** Why somebody was not invited. */
export type InviteFault = Extract<
  Fault,
  | 'refused'
  | 'unknown'
  | 'invalid'
  | 'tooMany'
  | 'closedAccount'
  | 'alreadyMember'
  | 'alreadyInvited'
  | 'unsent'
>

type Invite = MemberContext & { number: string; email: string; role: MembershipRole }

/** Invites an address to keep a sheet: a mail with a link that works once, within seven days. Asked again, the former link stops working. `unsent`: the invitation waits, its mail did not leave. */
export async function inviteMember(ask: Invite): Promise<InviteFault | null> {
  const { payload, actor, address, number, role } = ask
  const sheet = await findKeptSheet({ payload, number })
  if (!sheet) return 'unknown'
  if (!(await mayActForSheet(ask, sheet, { operation: 'manage', gesture: 'inviter' }))) return 'refused'
  const email = z.email().max(320).safeParse(ask.email.trim().toLowerCase()).data
  if (!email) return 'invalid'
  const limit = { payload, key: `invite:${actor.id}`, limit: MOST_AN_HOUR, windowSeconds: 3600 }
  if (!(await consumeRateLimit(limit)).allowed) return 'tooMany'
  const { token, stored } = newInvitationLink()
  const fault = await storeInvitation({ ...ask, email }, sheet, stored)
  if (fault) return fault
  const isSent = await sendOrLog(
    payload,
    invitationMail({ to: email, sheet: sheet.name, role, by: actor.name, token, reminder: false }),
  )
  await recordTrace({
    payload,
    actor,
    action: 'membershipInvited',
    sheet,
    detail: `${email} (${labelOf(MEMBERSHIP_ROLES, role)})`,
    address,
  })
  return isSent ? null : 'unsent'
}

async function storeInvitation(
  { payload, actor, email, role }: Invite,
  sheet: KeptSheet,
  link: ReturnType<typeof newInvitationLink>['stored'],
): Promise<InviteFault | null> {
  const account = await findAccountByEmail(payload, email)
  if (account?.active === false) return 'closedAccount'
  const person = { email: { equals: email } }
  const row = await findMembershipRow(payload, {
    and: [
      { sheet: { equals: sheet.kind } },
      { sheetId: { equals: sheet.id } },
      account ? { or: [{ user: { equals: account.id } }, person] } : person,
    ],
  })
  if (row?.state === 'active') return 'alreadyMember'
  const data = {
    title: sheet.name,
    email,
    role,
    state: 'invited' as const,
    invitedByName: actor.name,
    invitedAt: clock.now().toISOString(),
    remindersSent: 0,
    ...link,
  }
  if (row) {
    const where: Where = { and: [{ id: { equals: row.id } }, { state: { not_equals: 'active' } }] }
    return (await changeMembership(payload, where, data)) ? null : 'alreadyMember'
  }
  try {
    await payload.create({
      collection: SLUGS.memberships,
      data: {
        ...data,
        ...(account ? { user: account.id } : {}),
        sheet: sheet.kind,
        sheetId: sheet.id,
        sheetNumber: sheet.number,
        key: memberKey(account?.id ?? email, sheet),
      },
      depth: 0,
      overrideAccess: true,
    })
    return null
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return 'alreadyInvited'
  }
}
