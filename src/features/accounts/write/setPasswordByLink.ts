import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { type PasswordFault, passwordFault } from '@/domain/account/passwordFault'
import { forgetRateLimit } from '@/infra/rateLimit/forgetRateLimit'
import { signInKeys } from '@/infra/rateLimit/signInKeys'
import { findLink, whereLink } from '../read/findLink'
import type { LinkPurpose } from './giveLink'

type Ask = { payload: Payload; token: string; purpose: LinkPurpose; password: string; again: string }
export type SetPasswordFault = PasswordFault | 'different' | 'deadLink'

/** Uses a link to set the password of its owner, who is unlocked and signed out everywhere. Answers the fault, or `null` when done. */
export async function setPasswordByLink({
  payload,
  token,
  purpose,
  password,
  again,
}: Ask): Promise<SetPasswordFault | null> {
  const user = await findLink({ payload, token, purpose })
  if (!user) return 'deadLink'
  if (password !== again) return 'different'
  const fault = passwordFault(password)
  if (fault) return fault
  const used: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: user.id } }, whereLink(token, purpose)] },
    data: { linkHash: null, linkPurpose: null, linkExpiresAt: null, loginAttempts: 0, lockUntil: null },
    options: { atomic: true },
  })
  if (!used) return 'deadLink'
  await payload.update({
    collection: SLUGS.users,
    id: user.id,
    data: { password },
    depth: 0,
    overrideAccess: true,
  })
  await forgetRateLimit({ payload, key: signInKeys.account(user.email) })
  return null
}
