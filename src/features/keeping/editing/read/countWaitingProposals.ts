import type { Payload } from 'payload'
import type { HeldRight } from '@/access/memberRights'
import { SLUGS } from '@/domain/slugs'
import { keptWithServices } from '@/features/catalogue/services/read/keptWithServices'
import { PUBLISHED } from '@/features/sheets/reference/findSheets'

/** How many changes wait on each of these sheets and their published services, as their page lists them, by the sheet's id. */
export async function countWaitingProposals(
  payload: Payload,
  held: readonly Pick<HeldRight, 'sheet' | 'sheetId'>[],
): Promise<ReadonlyMap<string, number>> {
  if (held.length === 0) return new Map()
  const { ids, keeperOf } = await keptWithServices(payload, held, PUBLISHED)
  const { docs } = await payload.find({
    collection: SLUGS.proposals,
    where: {
      and: [{ kind: { equals: 'change' } }, { state: { equals: 'waiting' } }, { sheetId: { in: ids } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  const counts = new Map<string, number>()
  for (const { sheetId } of docs) {
    const keeper = keeperOf(sheetId ?? '')
    counts.set(keeper, (counts.get(keeper) ?? 0) + 1)
  }
  return counts
}
