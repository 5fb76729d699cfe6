import type { Payload } from 'payload'
import type { SLUGS } from '@/domain/slugs'

type Ask = { payload: Payload; collection: typeof SLUGS.signInKeys; id: string; userId: string }

/** Tells whether a document is there and of this person. */
export async function isOwnDocument({ payload, collection, id, userId }: Ask): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, { user: { equals: userId } }] },
    overrideAccess: true,
  })
  return totalDocs > 0
}
