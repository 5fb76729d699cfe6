import type { Payload } from 'payload'
import type { LinkState } from '@/domain/links/linkLists'
import { SLUGS } from '@/domain/slugs'

type Ask = { payload: Payload; states?: readonly LinkState[] }

/** How many links to other sites are in these states; those that wait for an editor, broken or moved, when none is said. */
export async function countLinks({ payload, states = ['broken', 'moved'] }: Ask): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.externalLinks,
    where: { state: { in: [...states] } },
    overrideAccess: true,
  })
  return totalDocs
}
