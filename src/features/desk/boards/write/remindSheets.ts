import type { LineOutcome } from '@/domain/board/boardOutcome'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { verifyLinkUrl } from '@/features/trust/verifications/present/verificationMail'
import { newSignedLink } from '@/features/trust/verifications/write/newSignedLink'
import type { BoardSheet, Recipient } from '../BoardSheet'
import { reminderMail } from '../present/reminderMail'
import { findKeepers } from '../read/findKeepers'
import type { BoardTask, LineEnd } from './BoardTask'
import { takeReminder } from './takeReminder'

/**
 * Reminds those who keep the sheets, or the sheet's own address where nobody does, each with links of their own; never twice in a
 * week for a sheet. Services are recalled with their organisation. What is free is said by members alone.
 */
export async function remindSheets(task: BoardTask): Promise<LineEnd[]> {
  const kept = new Map(task.sheets.flatMap(({ keptBy }) => (keptBy ? [[keptBy.id, keptBy]] : [])))
  const keepers = await findKeepers(task.payload, [...kept.keys()])
  const ends = new Map<string, LineOutcome>()
  // One after the other: each sheet is taken, mailed and logged, or given back, before the next.
  for (const sheet of kept.values()) {
    const own = task.about === 'sheet' ? sheet.emails.slice(0, 1).map((email) => ({ email })) : []
    ends.set(sheet.id, await remind(task, sheet, keepers.get(sheet.id) ?? own))
  }
  return task.sheets.map(({ number, keptBy }) => ({
    number,
    outcome: keptBy ? (ends.get(keptBy.id) ?? 'failed') : 'noAddress',
  }))
}

async function remind(
  task: BoardTask,
  sheet: KeptSheet,
  recipients: readonly Recipient[],
): Promise<LineOutcome> {
  if (recipients.length === 0) return 'noAddress'
  const { payload, actor, address, now } = task
  const giveBack = await takeReminder({ payload, sheet, byName: actor.name, now })
  if (!giveBack) return 'recent'
  const sent = await Promise.allSettled(recipients.map((recipient) => send(task, sheet, recipient)))
  const failed = sent.find((each) => each.status === 'rejected')
  if (failed) payload.logger.error({ err: failed.reason, msg: 'The reminder of a sheet could not be sent' })
  if (sent.every(({ status }) => status === 'rejected')) {
    await giveBack()
    return 'failed'
  }
  const detail = recipients.map(({ email }) => email).join(', ')
  await recordTrace({ payload, actor, action: 'sheetReminded', sheet, detail, address })
  return 'done'
}

async function send(task: BoardTask, keptBy: KeptSheet, recipient: Recipient): Promise<void> {
  const { payload, sheets, actor, about } = task
  const named = sheets.filter((sheet) => sheet.keptBy?.id === keptBy.id)
  const links =
    about === 'sheet' ? await Promise.all(named.map((sheet) => linkOf(task, sheet, recipient))) : []
  await payload.sendEmail(reminderMail({ to: recipient.email, sheet: keptBy, about, links, by: actor.name }))
}

async function linkOf({ payload }: BoardTask, { kind, id, number, name }: BoardSheet, recipient: Recipient) {
  const token = await newSignedLink({
    payload,
    purpose: 'verify',
    sheet: { kind, id, number },
    ...recipient,
  })
  return { name, url: verifyLinkUrl(token) }
}
