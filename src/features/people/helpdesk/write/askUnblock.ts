import { needsSecondPerson } from '@/access/roles'
import { labelOf } from '@/domain/labelOf'
import { IDENTITY_CHECKS, type IdentityCheck } from '@/domain/lock/identityChecks'
import { SLUGS } from '@/domain/slugs'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import type { HelpFault } from '../HelpFault'
import { findAccount } from '../read/findAccount'
import { helpFault } from '../read/helpFault'
import { closeEverything } from './closeEverything'
import { disableKey } from './disableKey'
import { refuseHelp } from './refuseHelp'

type Ask = MemberContext & {
  account: string
  identityCheck: IdentityCheck
  /** The number of the call in the tool of the helpdesk. */
  ticket: string
  /** The key that the person no longer has, if any: disabled in the same act. */
  lostKey: string | null
}

/**
 * Begins an unblock: how the person was made sure of is written down with its ticket, a lost key is disabled and all sessions ended at
 * once, a former unblock of the account is void. Answers its id, and whether a second person has to approve before a code is given.
 */
export async function askUnblock(
  ask: Ask,
): Promise<{ id: string; needsApproval: boolean } | { fault: HelpFault }> {
  const { payload, actor, address, identityCheck, ticket, lostKey } = ask
  const user = await findAccount(payload, ask.account)
  const fault = helpFault(actor, user)
  if (fault || !user) return refuseHelp(ask, user, fault ?? 'gone')
  const why = `ticket ${ticket}`
  const key = lostKey
    ? await disableKey({ payload, userId: user.id, keyId: lostKey, by: actor.name, why })
    : null
  if (lostKey && key === null) return { fault: 'noKey' }
  const account = { id: user.id, name: user.name }
  if (key !== null) {
    await closeEverything(payload, user.id)
    const detail = `clé « ${key} » désactivée, sessions fermées, ${why}`
    await recordTrace({ payload, actor, action: 'accessRevoked', account, detail, address })
  }
  const now = clock.now().toISOString()
  await payload.update({
    collection: SLUGS.unblocks,
    where: {
      and: [{ account: { equals: user.id } }, { usedAt: { exists: false } }, { closedAt: { exists: false } }],
    },
    data: { closedAt: now },
    depth: 0,
    overrideAccess: true,
  })
  const needsApproval = needsSecondPerson(user)
  const { id } = await payload.create({
    collection: SLUGS.unblocks,
    data: {
      account: user.id,
      accountName: user.name,
      askedAt: now,
      askedBy: actor.id,
      askedByName: actor.name,
      identityCheck,
      ticket,
      needsApproval,
      codeTries: 0,
      ...(key === null ? {} : { lostKey: key }),
    },
    depth: 0,
    overrideAccess: true,
  })
  const checked = labelOf(IDENTITY_CHECKS, identityCheck).toLowerCase()
  const detail = `${id} : ${checked}, ${why}${needsApproval ? ', à deux' : ''}`
  await recordTrace({ payload, actor, action: 'unblockAsked', account, detail, address })
  return { id, needsApproval }
}
