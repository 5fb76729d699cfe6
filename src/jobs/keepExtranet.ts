import type { Payload } from 'payload'
import { takeFreshness } from '@/features/desk/freshness/write/takeFreshness'
import { purgeSheetDrafts } from '@/features/keeping/editing/write/purgeSheetDrafts'
import { mendEditions } from '@/features/keeping/editions/write/mendEditions'
import { remindFreePlaces } from '@/features/keeping/freePlaces/write/remindFreePlaces'
import { closeIdleAccounts } from '@/features/keeping/memberships/write/closeIdleAccounts'
import { purgeInvitations } from '@/features/keeping/memberships/write/purgeInvitations'
import { remindInvitations } from '@/features/keeping/memberships/write/remindInvitations'
import { purgeTraces } from '@/features/people/audit/write/purgeTraces'
import { purgeSignInRows } from '@/features/people/keys/write/purgeSignInRows'
import { purgeSessions } from '@/features/people/session/write/purgeSessions'
import { purgeNotices } from '@/features/placement/notices/write/purgeNotices'
import { anonymiseRequests } from '@/features/placement/statistics/write/anonymiseRequests'
import { purgeHoldTexts } from '@/features/placement/statistics/write/purgeHoldTexts'
import { takePlacementSnapshot } from '@/features/placement/statistics/write/takePlacementSnapshot'
import { sendBulletins } from '@/features/trust/bulletins/write/sendBulletins'
import { remindDueSheets } from '@/features/trust/digest/write/remindDueSheets'
import { sendDigests } from '@/features/trust/digest/write/sendDigests'
import { purgeDigests } from '@/features/trust/following/write/purgeDigests'
import { forgetWords } from '@/features/trust/reach/write/forgetWords'
import { purgeSignedLinks } from '@/features/trust/verifications/write/purgeSignedLinks'
import { refreshStatistics } from '@/infra/database/refreshStatistics'
import { clockIsSteady } from './clockIsSteady'

/** What removes or closes by age: never on a clock that has just jumped. */
const PURGES = [
  purgeInvitations,
  closeIdleAccounts,
  forgetWords,
  purgeSheetDrafts,
  purgeSignedLinks,
  purgeDigests,
  purgeNotices,
  purgeHoldTexts,
  anonymiseRequests,
  purgeSessions,
  purgeSignInRows,
  purgeTraces,
]

const REMINDERS = [
  remindInvitations,
  remindFreePlaces,
  sendBulletins,
  // Before the reminder of what is past due, which it stands for.
  sendDigests,
  remindDueSheets,
]

/** What is neither removed nor sent. */
const UPKEEP = [mendEditions, takeFreshness, takePlacementSnapshot, refreshStatistics]

/** The daily care of the extranet. Every step may run at any hour, again, or in two processes at once. */
export async function keepExtranet(payload: Payload): Promise<void> {
  const steps = [...((await clockIsSteady(payload)) ? PURGES : []), ...REMINDERS, ...UPKEEP]
  for (const step of steps)
    await step(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of the extranet failed', step: step.name }),
    )
}
