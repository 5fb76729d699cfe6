import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { HelpFault } from '../HelpFault'
import { findAccount } from '../read/findAccount'
import { findUnblock } from '../read/findUnblock'
import { helpFault } from '../read/helpFault'
import { whereAwaited } from '../read/openUnblockOf'
import { refuseHelp } from './refuseHelp'

type Decide = MemberContext & { unblock: string; approves: boolean }

/** The second person approves an unblock or declines it: neither who asked for it, nor whose account it is. One decision counts. */
export async function decideUnblock(ask: Decide): Promise<{ fault: HelpFault } | { account: string }> {
  const { payload, actor, address, approves } = ask
  const row = await findUnblock(payload, ask.unblock)
  const user = row && (await findAccount(payload, row.account))
  const fault = helpFault(actor, user)
  if (fault || !row || !user) return refuseHelp(ask, user, fault ?? 'gone')
  if (row.askedBy === actor.id) return refuseHelp(ask, user, 'self')
  const now = clock.now().toISOString()
  const decided: unknown = await payload.db.updateOne({
    collection: SLUGS.unblocks,
    where: {
      and: [
        { id: { equals: row.id } },
        { needsApproval: { equals: true } },
        { approvedAt: { exists: false } },
        whereAwaited(),
      ],
    },
    data: approves
      ? { approvedBy: actor.id, approvedByName: actor.name, approvedAt: now }
      : { approvedBy: actor.id, approvedByName: actor.name, closedAt: now },
    options: { atomic: true },
  })
  if (!decided) return { fault: 'over' }
  await recordTrace({
    payload,
    actor,
    action: approves ? 'unblockApproved' : 'unblockDeclined',
    account: { id: user.id, name: user.name },
    detail: `${row.id}, demandé par ${row.askedByName}`,
    address,
  })
  return { account: user.id }
}
