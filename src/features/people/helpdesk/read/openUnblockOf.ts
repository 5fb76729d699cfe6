import type { Payload, Where } from 'payload'
import { APPROVAL_LIFETIME } from '@/domain/lock/lockLimits'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { Unblock } from '@/payload-types'

/** Matches unblocks whose code was not given yet, and that have not waited too long for it. */
export function whereAwaited(): Where {
  const since = new Date(clock.now().getTime() - APPROVAL_LIFETIME).toISOString()
  return {
    and: [
      { closedAt: { exists: false } },
      { codeGivenAt: { exists: false } },
      { askedAt: { greater_than: since } },
    ],
  }
}

/** Matches unblocks whose code can still be typed. */
export function whereCodeStands(): Where {
  return {
    and: [
      { closedAt: { exists: false } },
      { usedAt: { exists: false } },
      { codeExpiresAt: { greater_than: clock.now().toISOString() } },
    ],
  }
}

/** The unblock of an account that is under way, waiting for somebody or for its code to be typed; `null` when there is none. */
export async function openUnblockOf(payload: Payload, userId: string): Promise<Unblock | null> {
  const { docs } = await payload.find({
    collection: SLUGS.unblocks,
    where: { and: [{ account: { equals: userId } }, { or: [whereAwaited(), whereCodeStands()] }] },
    sort: '-askedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
