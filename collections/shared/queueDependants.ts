import type { CollectionAfterChangeHook } from 'payload'
import type { SLUGS } from '@/domain/slugs'
import { queueTask } from '@/infra/jobs/queueTask'

/** Queues the indexing of the sheets that show this theme, chapter or organisation, whose name they carry in the index. */
export function queueDependants(
  collection: typeof SLUGS.themes | typeof SLUGS.chapters | typeof SLUGS.organisations,
): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    if (operation === 'create' || req.context.deferIndexing === true) return doc
    await queueTask({ task: 'indexDependants', input: { collection, id: String(doc.id) }, req })
    return doc
  }
}
