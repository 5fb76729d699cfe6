import type { PayloadRequest } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { queueTask } from '@/infra/jobs/queueTask'

/** Queues the indexing of the sheets that these relations name: ids, or documents already read; empty ones are left. */
export async function queueIndexingOf(
  req: PayloadRequest,
  collection: SheetKind,
  relations: readonly unknown[],
): Promise<void> {
  const ids = [...new Set(relations.filter(Boolean).map(idOf))]
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
    req,
  })
  for (const { id, publicId } of docs)
    await queueTask({ task: 'indexSheet', input: { collection, id, publicId: publicId ?? '' }, req })
}

const idOf = (relation: unknown): string =>
  typeof relation === 'object' && relation !== null && 'id' in relation
    ? String(relation.id)
    : String(relation)
