import type { Payload } from 'payload'
import { purgeTraces } from '@/features/audit/write/purgeTraces'
import { remindDueSheets } from '@/features/digest/write/remindDueSheets'
import { sendDigests } from '@/features/digest/write/sendDigests'
import { remindFreePlaces } from '@/features/freePlaces/write/remindFreePlaces'
import { closeIdleAccounts } from '@/features/memberships/write/closeIdleAccounts'
import { remindInvitations } from '@/features/memberships/write/remindInvitations'
import { forgetWords } from '@/features/reach/write/forgetWords'
import { purgeSheetDrafts } from '@/features/sheetEditing/write/purgeSheetDrafts'
import { purgeSignedLinks } from '@/features/verifications/write/purgeSignedLinks'

const STEPS = [
  remindInvitations,
  closeIdleAccounts,
  remindFreePlaces,
  // Before the reminder of what is past due, which it stands for.
  sendDigests,
  remindDueSheets,
  forgetWords,
  purgeSheetDrafts,
  purgeSignedLinks,
  purgeTraces,
]

/** The daily care of the extranet. Every step may run at any hour, again, or in two processes at once. */
export async function keepExtranet(payload: Payload): Promise<void> {
  for (const step of STEPS)
    await step(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of the extranet failed', step: step.name }),
    )
}
