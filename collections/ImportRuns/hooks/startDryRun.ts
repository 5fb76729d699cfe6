import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { queueRun } from '@/features/directoryImport/write/queueImport'

/** Remembers who asked. */
export const noteAsker: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, askedBy: req.user.id } : data

/** Queues the dry run of a file that has just been given. */
export const startDryRun: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await queueRun(req, String(doc.id))
  return doc
}
