import type { Payload } from 'payload'
import { MOST_WRONG_TRIES } from '@/domain/lock/lockLimits'
import { countOf, type LockSubject } from '@/domain/lock/lockSubjects'
import { SLUGS } from '@/domain/slugs'
import type { User } from '@/payload-types'
import { isUnderHardLock } from '../read/isUnderHardLock'
import { lockStateOf } from '../read/lockStateOf'
import { accountLockRow } from './accountLockRow'

type Ask = { payload: Payload; user: User; subject: LockSubject }

/**
 * Counts a try on an account under the hard lock before it is judged, so that tries made at once are all counted: one conditional update
 * takes one of three, on either database. False where none is left: the secret is then not judged at all, so that the answer tells nothing
 * of it. After the judgement, `forgetWrongTries` or `countWrongTry`. An account without the policy is not counted; one that was
 * locked stays so when the policy is taken away, until the helpdesk opens it.
 */
export async function admitAccountTry({ payload, user, subject }: Ask): Promise<boolean> {
  if (!(await isUnderHardLock(payload, user))) return !(await lockStateOf(payload, user.id)).isLocked
  await accountLockRow(payload, user.id)
  const taken: unknown = await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: {
      and: [
        { account: { equals: user.id } },
        { wrongPasswords: { less_than: MOST_WRONG_TRIES } },
        { wrongCodes: { less_than: MOST_WRONG_TRIES } },
      ],
    },
    data: { [countOf(subject)]: { $inc: 1 } },
    options: { atomic: true },
  })
  return Boolean(taken)
}
