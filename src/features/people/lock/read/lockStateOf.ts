import type { Payload } from 'payload'
import { MOST_WRONG_TRIES } from '@/domain/lock/lockLimits'
import { SLUGS } from '@/domain/slugs'

export type LockState = {
  /** Nothing that the server checks opens the account: password, code of an application, recovery code. */
  isLocked: boolean
  /** ISO 8601; `null` where it is not, or where a try was cut short. */
  lockedAt: string | null
  /** Of passwords and codes together. */
  wrongTries: number
  /** Raised at each revocation: what a device holds of a lower one is to be erased. */
  offlineEpoch: number
}

/** What is counted of an account. An account of which nothing was ever counted is open, at epoch 0. */
export async function lockStateOf(payload: Payload, userId: string): Promise<LockState> {
  const { docs } = await payload.find({
    collection: SLUGS.accountLocks,
    where: { account: { equals: userId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const { wrongTries = 0, lockedAt, offlineEpoch = 0 } = docs[0] ?? {}
  return { isLocked: wrongTries >= MOST_WRONG_TRIES, lockedAt: lockedAt ?? null, wrongTries, offlineEpoch }
}
