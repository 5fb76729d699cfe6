import type { CollectionSlug, Payload, Where } from 'payload'

type Counted = 'memberships' | 'proposals'

/** More lines than anybody keeps waiting: past it the count is only « at least ». */
const MOST = 2000

/** How many rows of a collection wait for each of these sheets, by sheet id: one read of one column. */
export async function countBySheet(
  payload: Payload,
  collection: Counted & CollectionSlug,
  where: Where,
): Promise<ReadonlyMap<string, number>> {
  const { docs } = await payload.find({
    collection,
    where,
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  const counts = new Map<string, number>()
  for (const { sheetId } of docs) if (sheetId) counts.set(sheetId, (counts.get(sheetId) ?? 0) + 1)
  return counts
}
