import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

type Proved = { payload: Payload; userId: string }

/** Once somebody proved all that is asked of them: wrong tries before no longer count, but where the account was locked meanwhile, which it stays. */
export async function forgetWrongTries({ payload, userId }: Proved): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: {
      and: [
        { account: { equals: userId } },
        { wrongTries: { greater_than: 0 } },
        { lockedAt: { exists: false } },
      ],
    },
    data: { wrongTries: 0 },
    options: { atomic: true },
  })
}
