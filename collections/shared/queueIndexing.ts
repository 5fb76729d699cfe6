import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { queueTask } from '@/infra/jobs/queueTask'

/**
 * Queues the job that re-reads the saved sheet and writes (or removes) its search documents: this hook runs before the
 * commit (payload#5886), so it reads nothing itself. Drafts saved over a published sheet change nothing that is found. With
 * `req.context.deferIndexing`, whoever saves many sheets indexes them by batches (imports).
 */
export function queueIndexing(collection: SheetKind): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, req }) => {
    if (req.context.deferIndexing === true) return doc
    if (doc._status === 'draft' && previousDoc?._status !== 'published' && !doc.deletedAt) return doc
    await queueTask({
      task: 'indexSheet',
      input: { collection, id: String(doc.id), publicId: String(doc.publicId) },
      req,
    })
    return doc
  }
}

/** Queues the removal of a sheet that is deleted for good. */
export function queueRemoval(collection: SheetKind): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    await queueTask({
      task: 'indexSheet',
      input: { collection, id: String(doc.id), publicId: String(doc.publicId) },
      req,
    })
    return doc
  }
}
