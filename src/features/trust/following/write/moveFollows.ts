import type { Payload } from 'payload'
import { targetKey } from '@/domain/follow/followKinds'
import { SLUGS } from '@/domain/slugs'
import { isUniqueViolation } from '@/infra/database/isUniqueViolation'
import { relationId } from '@/infra/database/relationId'
import { followKey } from './followKey'

/** Whoever followed the sheet of one number follows the other instead, from the day on which they followed the first. */
export async function moveFollows(
  payload: Payload,
  from: string,
  to: { number?: string | null; name: string },
): Promise<void> {
  const { docs } = await payload.find({
    collection: SLUGS.follows,
    where: { and: [{ kind: { equals: 'sheet' } }, { target: { equals: from } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const followed = { kind: 'sheet', target: to.number ?? '' } as const
  if (targetKey(followed) === targetKey({ kind: 'sheet', target: from })) return
  for (const { id, user } of docs) {
    const data = { target: followed.target, label: to.name, key: followKey(relationId(user), followed) }
    try {
      await payload.update({ collection: SLUGS.follows, id, data, depth: 0, overrideAccess: true })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      // They follow the other already.
      await payload.delete({ collection: SLUGS.follows, id, depth: 0, overrideAccess: true })
    }
  }
}
