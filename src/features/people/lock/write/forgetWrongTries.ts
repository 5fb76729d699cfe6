import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** After a try that was right: those before it no longer count, but where the account was locked meanwhile, which it stays. */
export async function forgetWrongTries(payload: Payload, userId: string): Promise<void> {
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
