import type { Payload } from 'payload'
import { type FollowTarget, MOST_FOLLOWS } from '@/domain/follow/followKinds'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { countFollows } from '../read/countFollows'
import { resolveTarget } from '../read/followTargets'
import { followKey } from './followKey'

/** Why something is not followed: nothing there for this reader, or they follow all that one may. */
export type FollowFault = 'unknown' | 'full'

type Follow = {
  payload: Payload
  user: { id: string; readerClass: ReaderClass }
  followed: FollowTarget
  /** What the person calls a search; the other kinds have names of their own. */
  label: string
}

/**
 * Follows something that the person may read; asked twice, nothing changes: the unique key decides between two that race. `null`
 * when it is followed, else why not.
 */
export async function follow({ payload, user, followed, label }: Follow): Promise<FollowFault | null> {
  const { id, readerClass } = user
  const found = await resolveTarget({ payload, readerClass, label, ...followed })
  if (!found) return 'unknown'
  const key = followKey(id, { kind: followed.kind, target: found.target })
  try {
    await payload.create({
      collection: SLUGS.follows,
      data: { user: id, kind: followed.kind, ...found, key, since: clock.now().toISOString() },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return null
  }
  // Counted once it is there: of two that race, none passes the limit.
  if ((await countFollows(payload, id)) <= MOST_FOLLOWS) return null
  await removeFollows(payload, { user: id, key })
  return 'full'
}

/** Follows something no more; what is not followed is left as it is. */
export async function unfollow(payload: Payload, userId: string, followed: FollowTarget): Promise<void> {
  await removeFollows(payload, { user: userId, key: followKey(userId, followed) })
}

async function removeFollows(payload: Payload, { user, key }: { user: string; key: string }): Promise<void> {
  await payload.delete({
    collection: SLUGS.follows,
    where: { and: [{ user: { equals: user } }, { key: { equals: key } }] },
    depth: 0,
    overrideAccess: true,
  })
}
