import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { changeFaults } from './changeFaults'

/**
 * A change that readers would see is not published from the admin without being told. Imports and commands say what they know, and the
 * bulletin proposes the rest. @throws ValidationError.
 */
export function refuseUntoldChange(kind: SheetKind): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const isByHand = req.payloadAPI === 'REST' && data._status === 'published' && originalDoc !== undefined
    if (!isByHand) return data
    const sheet = { ...originalDoc, ...data }
    const errors = await changeFaults({ req, kind, id: originalDoc.id, sheet })
    if (errors.length === 0) return data
    throw new ValidationError({ collection: kind, errors, req }, req.t)
  }
}
