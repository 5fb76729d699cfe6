import type { Payload } from 'payload'
import { findKeptSheet } from '@/features/sheets/reference/findSheet'
import { keepersOf } from '@/features/sheets/reference/keepersOf'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { toReference } from '@/features/sheets/reference/toReference'
import type { ReadProposal } from './findProposals'

/** The sheet that gives the rights on a proposal: its own, or the organisation of its service. */
export async function keptSheetOf(
  payload: Payload,
  { proposal, collection, stored }: ReadProposal,
): Promise<KeptSheet | null> {
  if (!stored) return findKeptSheet({ payload, number: proposal.sheetNumber ?? '' })
  const sheet = toReference(collection, stored)
  const keepers = await keepersOf(payload, [sheet])
  return (sheet.keeper && keepers.get(sheet.keeper.id)) ?? null
}
