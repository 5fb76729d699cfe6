import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { PlacementNeighbour } from '@/payload-types'

/** Writes some fields of a neighbour, by themselves: what others write of it meanwhile stays. */
export async function updateNeighbour(
  payload: Payload,
  id: string,
  data: Partial<PlacementNeighbour>,
): Promise<void> {
  await payload.db.updateOne({ collection: SLUGS.placementNeighbours, id, data, returning: false })
}
