import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** How many things a person follows. */
export async function countFollows(payload: Payload, userId: string): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.follows,
    where: { user: { equals: userId } },
    overrideAccess: true,
  })
  return totalDocs
}
