import type { Payload } from 'payload'
import { type PasswordFault, passwordFault } from '@/domain/account/passwordFault'
import { SLUGS } from '@/domain/slugs'
import { signInKeys } from '@/infra/rateLimit/signInKeys'
import { forgetTurns } from '@/infra/rateLimit/takeTurn'
import { findLink, whereLink } from '../read/findLink'
import type { LinkPurpose } from './LinkPurpose'

type Ask = { payload: Payload; token: string; purpose: LinkPurpose; password: string; again: string }
export type SetPasswordFault = PasswordFault | 'different' | 'deadLink'
type PasswordSet = { email: string } | { fault: SetPasswordFault }

/** Uses a link to set the password of its owner, who is signed out everywhere and whose tries are forgotten. Answers whose it is, or the fault. */
export async function setPasswordByLink({
  payload,
  token,
  purpose,
  password,
  again,
}: Ask): Promise<PasswordSet> {
  const user = await findLink({ payload, token, purpose })
  if (!user) return { fault: 'deadLink' }
  if (password !== again) return { fault: 'different' }
  const fault = passwordFault(password)
  if (fault) return { fault }
  const used: unknown = await payload.db.updateOne({
    collection: SLUGS.users,
    where: { and: [{ id: { equals: user.id } }, whereLink(token, purpose)] },
    data: { linkHash: null, linkPurpose: null, linkExpiresAt: null, loginAttempts: 0, lockUntil: null },
    options: { atomic: true },
  })
  if (!used) return { fault: 'deadLink' }
  await payload.update({
    collection: SLUGS.users,
    id: user.id,
    data: { password },
    depth: 0,
    overrideAccess: true,
  })
  await forgetTurns(payload, signInKeys.account(user.email))
  return { email: user.email }
}
