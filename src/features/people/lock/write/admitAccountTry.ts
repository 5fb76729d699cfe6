import type { Payload } from 'payload'
import { MOST_WRONG_TRIES } from '@/domain/lock/lockLimits'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { isUnderHardLock } from '../read/isUnderHardLock'
import { lockStateOf } from '../read/lockStateOf'
import { accountLockRow } from './accountLockRow'

type Ask = { payload: Payload; user: User }

/**
 * Counts a try on an account under the hard lock before it is judged, so that tries made at once are all counted: one conditional update
 * takes one of three, whatever the secret, on either database. False where none is left: the secret is then not judged at all, so that the answer tells nothing
 * of it. After the judgement, `countWrongTry` or `giveBackTry`, and `forgetWrongTries` once somebody is in. An account without the policy is not counted; one that was
 * locked stays so when the policy is taken away, until the helpdesk opens it.
 */
export async function admitAccountTry({ payload, user }: Ask): Promise<boolean> {
  if (!(await isUnderHardLock(payload, user))) return !(await lockStateOf(payload, user.id)).isLocked
  await accountLockRow(payload, user.id)
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: {
      and: [{ account: { equals: user.id } }, { wrongTries: { less_than: MOST_WRONG_TRIES } }],
    },
    data: { wrongTries: { $inc: 1 } },
    options: { atomic: true },
  })
  return Boolean(taken)
}
