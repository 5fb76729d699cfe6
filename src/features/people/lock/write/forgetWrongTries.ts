import type { Payload } from 'payload'
import { countOf, type LockSubject } from '@/domain/lock/lockSubjects'
import { SLUGS } from '@/domain/slugs'

type Right = { payload: Payload; userId: string; subject: LockSubject }

/** After a try that was right: those before it no longer count, but where the account was locked meanwhile, which it stays. */
export async function forgetWrongTries({ payload, userId, subject }: Right): Promise<void> {
  const count = countOf(subject)
  await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: {
      and: [
        { account: { equals: userId } },
        { [count]: { greater_than: 0 } },
        { lockedAt: { exists: false } },
      ],
    },
    data: { [count]: 0 },
    options: { atomic: true },
  })
}
