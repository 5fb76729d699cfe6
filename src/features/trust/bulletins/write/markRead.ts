import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'

type Read = { payload: Payload; userId: string; bulletins: readonly string[] }

/** Keeps that a person has read these bulletins. Asked twice, nothing changes: the unique key decides between two that race. */
export async function markRead({ payload, userId, bulletins }: Read): Promise<void> {
  for (const bulletin of bulletins)
    try {
      await payload.create({
        collection: SLUGS.bulletinReads,
        data: { user: userId, bulletin, key: `${userId}:${bulletin}` },
        depth: 0,
        overrideAccess: true,
      })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
    }
}
