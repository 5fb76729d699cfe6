import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** How many changes wait on these sheets. */
export async function countProposals(payload: Payload, sheetIds: readonly string[]): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: SLUGS.proposals,
    where: {
      and: [
        { kind: { equals: 'change' } },
        { state: { equals: 'waiting' } },
        { sheetId: { in: [...sheetIds] } },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}
