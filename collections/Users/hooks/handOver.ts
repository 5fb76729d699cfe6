import type { CollectionAfterChangeHook } from 'payload'
import { isEditor } from '@/access/roles'
import { handOverSheets } from '@/features/desk/ownership/write/handOverSheets'

/** Gives the sheets of someone who leaves to whoever was named. */
export const handOver: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !doc.takenOverBy || !isEditor(previousDoc) || isEditor(doc)) return doc
  await handOverSheets({ payload: req.payload, from: String(doc.id), to: String(doc.takenOverBy), req })
  return doc
}
