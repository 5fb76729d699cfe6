import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import type { ReadProposal } from './findProposals'

/** The sheet that gives the rights on a proposal: its own, or the organisation of its service. */
export async function keptSheetOf(
  payload: Payload,
  { proposal, collection, stored }: ReadProposal,
): Promise<KeptSheet | null> {
  if (collection !== SLUGS.services) return findKeptSheet({ payload, number: proposal.sheetNumber ?? '' })
  const organisation = stored?.organisation
  if (typeof organisation !== 'string') return null
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { id: { equals: organisation } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  return docs[0] ? findKeptSheet({ payload, number: docs[0].number ?? '' }) : null
}
