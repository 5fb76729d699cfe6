import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { queueRun, restartRun } from '@/features/intake/imports/write/queueImport'

/** Remembers who asked. */
export const noteAsker: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, askedBy: req.user.id } : data

/** What the dry run depends on. */
const ASKED = [
  'filename',
  'format',
  'source',
  'complete',
  'nationalThemes',
  'nationalCodes',
  'confirmGone',
] as const

/** Queues the dry run of a file that has just been given, or of which an editor asks otherwise. */
export const startDryRun: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') await queueRun(req, String(doc.id))
  else if (req.payloadAPI === 'REST' && ASKED.some((name) => doc[name] !== previousDoc?.[name]))
    await restartRun(req, String(doc.id))
  return doc
}
