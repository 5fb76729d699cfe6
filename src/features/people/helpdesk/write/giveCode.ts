import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { codeGivenMail } from '@/features/people/lock/present/lockMails'
import { accessContact } from '@/features/people/lock/read/accessContact'
import type { HelpFault } from '../HelpFault'
import { findAccount } from '../read/findAccount'
import { findUnblock } from '../read/findUnblock'
import { helpFault } from '../read/helpFault'
import { whereAwaited } from '../read/openUnblockOf'
import { newCode } from './newCode'
import { refuseHelp } from './refuseHelp'

type Give = MemberContext & { unblock: string }

/**
 * Makes the code of an unblock, once, for whoever asked for it: good for a quarter of an hour from now. Where a second person is needed,
 * only after they approved. The person is told by mail; the journal holds the id of the unblock, never the code.
 */
export async function giveCode(
  ask: Give,
): Promise<{ code: string; account: string } | { fault: HelpFault; account?: string }> {
  const { payload, actor, address } = ask
  const row = await findUnblock(payload, ask.unblock)
  const user = row && (await findAccount(payload, row.account))
  const fault = helpFault(actor, user)
  if (fault || !row || !user) return refuseHelp(ask, user, fault ?? 'gone')
  if (row.askedBy !== actor.id) return refuseHelp(ask, user, 'refused')
  const { code, stored } = newCode(row.id)
  const given: unknown = await payload.db.updateOne({
    collection: SLUGS.unblocks,
    where: {
      and: [
        { id: { equals: row.id } },
        { or: [{ needsApproval: { not_equals: true } }, { approvedAt: { exists: true } }] },
        whereAwaited(),
      ],
    },
    data: stored,
    options: { atomic: true },
  })
  if (!given) return { fault: 'over', account: user.id }
  const account = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'unblockCodeGiven', account, detail: row.id, address })
  const contact = await accessContact(payload)
  payload
    .sendEmail(codeGivenMail({ to: user.email, name: user.name, contact, by: actor.name }))
    .catch((err: unknown) => payload.logger.error({ err, msg: 'An unblock could not be told by mail' }))
  return { code, account: user.id }
}
