import { SLUGS } from '@collections/slugs'
import type { PayloadRequest } from 'payload'

/** Queues the indexing of the facilities whose documents carry this unit: its own, and the one that it left. */
export async function indexFacilityOf(req: PayloadRequest, facilities: readonly unknown[]): Promise<void> {
  const ids = [...new Set(facilities.filter(Boolean).map(idOf))]
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: SLUGS.facilities,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
    req,
  })
  for (const { id, publicId } of docs)
    await req.payload.jobs.queue({
      task: 'indexSheet',
      queue: 'search',
      input: { collection: SLUGS.facilities, id, publicId: publicId ?? '' },
      req,
    })
}

const idOf = (relation: unknown): string =>
  typeof relation === 'object' && relation !== null && 'id' in relation
    ? String(relation.id)
    : String(relation)
