import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'

/** How many people ask to join each of these sheets, by sheet id. */
export async function countRequests(
  payload: Payload,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { docs } = await payload.find({
    collection: SLUGS.memberships,
    where: { and: [{ sheetId: { in: [...sheetIds] } }, { state: { equals: 'asked' } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { sheetId: true },
    overrideAccess: true,
  })
  const counts = new Map<string, number>()
  for (const { sheetId } of docs) counts.set(sheetId, (counts.get(sheetId) ?? 0) + 1)
  return counts
}
