import type { CollectionAfterChangeHook } from 'payload'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { noteSignedInSave as note } from '@/features/keeping/history/write/noteSignedInSave'

/** The history of a sheet tells who saved it in the admin. */
export function noteSignedInSave(kind: AnsweredKind): CollectionAfterChangeHook {
  return async ({ doc, previousDoc, operation, req }) => {
    if (operation === 'update') await note({ req, kind, doc, previousDoc })
    return doc
  }
}
