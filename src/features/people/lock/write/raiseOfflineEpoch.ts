import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { accountLockRow } from './accountLockRow'

/** What the devices of an account hold offline is to be erased at their next contact. */
export async function raiseOfflineEpoch(payload: Payload, userId: string): Promise<void> {
  await accountLockRow(payload, userId)
  await payload.db.updateOne({
    collection: SLUGS.accountLocks,
    where: { account: { equals: userId } },
    data: { offlineEpoch: { $inc: 1 } },
    options: { atomic: true },
  })
}
