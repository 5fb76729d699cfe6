import type { Payload } from 'payload'
import { purgeTraces } from '@/features/audit/write/purgeTraces'
import { closeIdleAccounts } from '@/features/memberships/write/closeIdleAccounts'
import { remindInvitations } from '@/features/memberships/write/remindInvitations'

/** The daily care of the extranet. Every step may run at any hour, again, or in two processes at once. */
export async function keepExtranet(payload: Payload): Promise<void> {
  for (const step of [remindInvitations, closeIdleAccounts, purgeTraces])
    await step(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'The care of the extranet failed', step: step.name }),
    )
}
