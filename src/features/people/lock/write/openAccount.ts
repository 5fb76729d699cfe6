import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** Lifts the lock of an account. Only the end of an unblock does. */
export async function openAccount(payload: Payload, userId: string): Promise<void> {
  await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: { account: { equals: userId } },
    data: { wrongTries: 0, lockedAt: null },
    options: { atomic: true },
  })
}
