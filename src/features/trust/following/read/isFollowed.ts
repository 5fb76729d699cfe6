import type { Payload } from 'payload'
import type { FollowTarget } from '@/domain/follow/followKinds'
import { SLUGS } from '@/domain/slugs'
import { followKey } from '../write/followKey'

/** Tells whether a person follows this. */
export async function isFollowed(payload: Payload, userId: string, followed: FollowTarget): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.follows,
    where: { key: { equals: followKey(userId, followed) } },
    overrideAccess: true,
  })
  return totalDocs > 0
}
