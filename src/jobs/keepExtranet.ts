import type { Payload } from 'payload'
import { purgeTraces } from '@/features/audit/write/purgeTraces'
import { remindDueSheets } from '@/features/digest/write/remindDueSheets'
import { sendDigests } from '@/features/digest/write/sendDigests'
import { remindFreePlaces } from '@/features/freePlaces/write/remindFreePlaces'
import { closeIdleAccounts } from '@/features/memberships/write/closeIdleAccounts'
import { purgeInvitations } from '@/features/memberships/write/purgeInvitations'
import { remindInvitations } from '@/features/memberships/write/remindInvitations'
import { forgetWords } from '@/features/reach/write/forgetWords'
import { purgeSessions } from '@/features/session/write/purgeSessions'
import { purgeSheetDrafts } from '@/features/sheetEditing/write/purgeSheetDrafts'
import { purgeSignedLinks } from '@/features/verifications/write/purgeSignedLinks'
import { clockIsSteady } from './clockIsSteady'

/** What removes or closes by age: never on a clock that has just jumped. */
const PURGES = [
  purgeInvitations,
  closeIdleAccounts,
  forgetWords,
  purgeSheetDrafts,
  purgeSignedLinks,
  purgeSessions,
  purgeTraces,
]

const REMINDERS = [
  remindInvitations,
  remindFreePlaces,
  // Before the reminder of what is past due, which it stands for.
  sendDigests,
  remindDueSheets,
]

/** The daily care of the extranet. Every step may run at any hour, again, or in two processes at once. */
export async function keepExtranet(payload: Payload): Promise<void> {
  const steps = (await clockIsSteady(payload)) ? [...PURGES, ...REMINDERS] : REMINDERS
  for (const step of steps)
    await step(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of the extranet failed', step: step.name }),
    )
}
