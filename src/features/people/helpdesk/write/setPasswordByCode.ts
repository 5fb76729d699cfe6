import type { Payload } from 'payload'
import { type PasswordFault, passwordFault } from '@/domain/account/passwordFault'
import { SLUGS } from '@/domain/slugs'
import { signInKeys } from '@/infra/rateLimit/signInKeys'
import { forgetTurns } from '@/infra/rateLimit/takeTurn'
import type { Enrolment } from '../read/enrolmentOf'
import { finishUnblock } from './finishUnblock'

type Ask = Enrolment & { payload: Payload; address: string; password: string; again: string }

/** Chooses the password of whoever came with an unblock code; answers why not, `null` once the account is open again. */
export async function setPasswordByCode(ask: Ask): Promise<PasswordFault | 'different' | 'over' | null> {
  const { payload, user, session, address, password, again } = ask
  if (password !== again) return 'different'
  const fault = passwordFault(password)
  if (fault) return fault
  const work = () =>
    payload.update({
      collection: SLUGS.users,
      id: user.id,
      data: { password },
      depth: 0,
      overrideAccess: true,
    })
  const what = 'nouveau mot de passe'
  if (!(await finishUnblock({ payload, user, session, address, what, work }))) return 'over'
  await forgetTurns(payload, signInKeys.account(user.email))
  return null
}
