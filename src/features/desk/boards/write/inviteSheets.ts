import type { LineOutcome } from '@/domain/board/boardOutcome'
import { type InviteFault, inviteMember } from '@/features/keeping/memberships/write/inviteMember'
import type { BoardSheet } from '../BoardSheet'
import { invitedAt } from '../read/orphanRows'
import type { BoardTask, LineEnd } from './BoardTask'

const OUTCOMES: Record<InviteFault, LineOutcome> = {
  refused: 'refused',
  unknown: 'gone',
  alreadyMember: 'member',
  alreadyInvited: 'invited',
  tooMany: 'tooMany',
  closedAccount: 'invalid',
  invalid: 'invalid',
  unsent: 'failed',
}

/** Invites each sheet's own address, or the one typed for it, to manage the sheet. A sheet whose invitation waits is left to its calendar, unless asked for alone. */
export async function inviteSheets(task: BoardTask): Promise<LineEnd[]> {
  const waiting = task.isAlone
    ? new Map()
    : await invitedAt(
        task.payload,
        task.sheets.map(({ id }) => id),
      )
  const ends: LineEnd[] = []
  // One after the other: the limit of invitations an hour is counted as they go.
  for (const sheet of task.sheets) {
    const outcome = waiting.has(sheet.id) ? 'invited' : await invite(task, sheet)
    ends.push({ number: sheet.number, outcome })
  }
  return ends
}

async function invite(
  { payload, actor, address, emails }: BoardTask,
  { number, keptBy }: BoardSheet,
): Promise<LineOutcome> {
  const email = emails.get(number) ?? keptBy?.emails[0] ?? ''
  if (!email) return 'noAddress'
  const fault = await inviteMember({ payload, actor, address, number, email, role: 'manager' })
  return fault ? OUTCOMES[fault] : 'done'
}
