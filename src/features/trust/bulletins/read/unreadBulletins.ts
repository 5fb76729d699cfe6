import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

type Ask = { payload: Payload; userId: string }

/** More than a person ever reads. */
const MOST = 1000

/** The ids of the published bulletins that a person has not read. Two light reads. */
export async function unreadBulletins({ payload, userId }: Ask): Promise<string[]> {
  const asked = { depth: 0, limit: MOST, pagination: false, overrideAccess: true } as const
  const [published, read] = await Promise.all([
    payload.find({
      ...asked,
      collection: SLUGS.bulletins,
      where: { state: { equals: 'published' } },
      select: { name: true },
    }),
    payload.find({
      ...asked,
      collection: SLUGS.bulletinReads,
      where: { user: { equals: userId } },
      select: { bulletin: true },
    }),
  ])
  const known = new Set(read.docs.map(({ bulletin }) => relationId(bulletin)))
  return published.docs.map(({ id }) => id).filter((id) => !known.has(id))
}
