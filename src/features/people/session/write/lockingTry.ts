import type { Payload } from 'payload'
import type { LockSubject } from '@/domain/lock/LockSubject'
import { admitAccountTry } from '@/features/people/lock/write/admitAccountTry'
import { countWrongTry } from '@/features/people/lock/write/countWrongTry'
import { forgetWrongTries } from '@/features/people/lock/write/forgetWrongTries'
import { accountOfEmail } from '../read/accountOfEmail'

type Try<Result> = {
  payload: Payload
  email: string
  subject: LockSubject
  address: string
  /** Tells whether the secret is right: `null` when it is not. */
  judge: () => Promise<Result | null>
}

/** Judges a secret of an account unless three were wrong before: then nothing is judged, and the answer is that of a wrong one. A right one is all that was asked. */
export async function lockingTry<Result>({
  payload,
  email,
  subject,
  address,
  judge,
}: Try<Result>): Promise<Result | null> {
  const user = await accountOfEmail(payload, email)
  if (!user || !(await admitAccountTry({ payload, user }))) return null
  const result = await judge()
  if (result === null) await countWrongTry({ payload, user, subject, address })
  else await forgetWrongTries({ payload, userId: user.id })
  return result
}
