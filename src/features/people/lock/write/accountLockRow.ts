import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

/** Makes sure that an account has its row: of those who race, one writes it. */
export async function accountLockRow(payload: Payload, userId: string): Promise<void> {
  const collection = SLUGS.accountLocks
  const { totalDocs } = await payload.count({
    collection,
    where: { account: { equals: userId } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  try {
    await payload.db.create({ collection, data: { account: userId, wrongTries: 0, offlineEpoch: 0 } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}
