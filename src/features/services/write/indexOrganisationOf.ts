import { SLUGS } from '@collections/slugs'
import type { PayloadRequest } from 'payload'

/**
 * Queues the indexing of the organisations whose documents carry this service: the one that it belongs to, and the one that it
 * left.
 */
export async function indexOrganisationOf(
  req: PayloadRequest,
  organisations: readonly unknown[],
): Promise<void> {
  const ids = [...new Set(organisations.filter(Boolean).map(idOf))]
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: SLUGS.organisations,
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
      input: { collection: SLUGS.organisations, id, publicId: publicId ?? '' },
      req,
    })
}

const idOf = (relation: unknown): string =>
  typeof relation === 'object' && relation !== null && 'id' in relation
    ? String(relation.id)
    : String(relation)
