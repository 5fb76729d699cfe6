import type { Payload, Where } from 'payload'
import { firstReminderBefore, MOST_REMINDERS, remindersDue } from '@/domain/membership/reminderSchedule'
import { SLUGS } from '@/domain/slugs'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { findSheets, namedIn } from '@/features/sheets/reference/findSheets'
import { clock } from '@/infra/clock'
import type { Membership } from '@/payload-types'
import { invitationMail } from '../present/invitationMail'
import { changeMembership } from './changeMembership'
import { newInvitationLink } from './newInvitationLink'

/** Recalls the invitations that are due one, each with a fresh link. Run again, it sends nothing more. */
export async function remindInvitations(payload: Payload): Promise<void> {
  const now = clock.now()
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: {
      and: [
        { state: { equals: 'invited' } },
        { remindersSent: { less_than: MOST_REMINDERS } },
        { invitedAt: { less_than_equal: firstReminderBefore(now).toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const standing = await standingSheets(payload, docs)
  for (const row of docs) if (standing.has(row.sheetId)) await remind(payload, row, now)
}

/** Of these invitations, the sheets that are not in the bin: nobody is recalled to one that is, until it is restored. */
async function standingSheets(payload: Payload, rows: readonly Membership[]): Promise<Set<string>> {
  const named = rows.map(({ sheet, sheetId }) => ({ kind: sheet, id: sheetId }))
  const sheets = await findSheets({ payload, where: namedIn(named) })
  return new Set(sheets.map(({ id }) => id))
}

/** The count is raised before the mail goes: of two runners one sends. A mail that fails gives it back, for the next run. */
async function remind(payload: Payload, row: Membership, now: Date): Promise<void> {
  const sent = row.remindersSent ?? 0
  const due = row.invitedAt ? remindersDue(new Date(row.invitedAt), now) : 0
  if (due <= sent || !row.email) return
  const { token, stored } = newInvitationLink()
  const waiting: Where[] = [{ id: { equals: row.id } }, { state: { equals: 'invited' } }]
  const taken = await changeMembership(
    payload,
    { and: [...waiting, { remindersSent: { equals: sent } }] },
    { remindersSent: due, remindedAt: now.toISOString(), ...stored },
  )
  if (!taken) return
  try {
    await payload.sendEmail(
      invitationMail({
        to: row.email,
        sheet: row.title,
        role: row.role,
        by: row.invitedByName ?? '',
        token,
        reminder: true,
      }),
    )
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The reminder of an invitation could not be sent' })
    await changeMembership(payload, { and: waiting }, { remindersSent: sent })
    return
  }
  await recordTrace({
    payload,
    actor: null,
    action: 'membershipReminded',
    sheet: sheetOf(row),
    detail: row.email,
  })
}

function sheetOf(row: Membership) {
  return { kind: row.sheet, id: row.sheetId, number: row.sheetNumber ?? '' }
}
