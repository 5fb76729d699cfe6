import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { revokedMail } from '@/features/people/lock/present/lockMails'
import { accessContact } from '@/features/people/lock/read/accessContact'
import type { HelpFault } from '../HelpFault'
import { findAccount } from '../read/findAccount'
import { helpFault } from '../read/helpFault'
import { closeEverything } from './closeEverything'
import { disableKey } from './disableKey'
import { refuseHelp } from './refuseHelp'

type Revoke = MemberContext & { account: string; ticket: string; lostKey: string | null }

/** Takes away what was lost or stolen: the key where one is named, every session at once, what devices hold offline at their next contact. */
export async function revokeAccess(ask: Revoke): Promise<HelpFault | null> {
  const { payload, actor, address, ticket, lostKey } = ask
  const user = await findAccount(payload, ask.account)
  const fault = helpFault(actor, user)
  if (fault || !user) return (await refuseHelp(ask, user, fault ?? 'gone')).fault
  const why = `ticket ${ticket}`
  const key = lostKey
    ? await disableKey({ payload, userId: user.id, keyId: lostKey, by: actor.name, why })
    : null
  if (lostKey && key === null) return 'noKey'
  await closeEverything(payload, user.id)
  const detail = `${key === null ? '' : `clé « ${key} » désactivée, `}sessions fermées, ${why}`
  const account = { id: user.id, name: user.name }
  await recordTrace({ payload, actor, action: 'accessRevoked', account, detail, address })
  const contact = await accessContact(payload)
  payload
    .sendEmail(revokedMail({ to: user.email, name: user.name, contact, key }))
    .catch((err: unknown) => payload.logger.error({ err, msg: 'A revocation could not be told by mail' }))
  return null
}
