import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { PlacementRequest } from '@/payload-types'

/** Writes some fields of a request if nobody wrote it since it was read; `false` where somebody did, and nothing is written. */
export async function updateRequest(
  payload: Payload,
  { id, updatedAt }: Pick<PlacementRequest, 'id' | 'updatedAt'>,
  data: Partial<PlacementRequest>,
): Promise<boolean> {
  // Two writes of one millisecond are told apart.
  const later = new Date(Math.max(clock.now().getTime(), Date.parse(updatedAt) + 1)).toISOString()
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.placementRequests,
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: { ...data, updatedAt: later },
    options: { atomic: true },
  })
  return Boolean(changed)
}
