import type { CollectionBeforeValidateHook } from 'payload'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { allocateSheetNumber } from '@/features/sheets/numbers/write/allocateSheetNumber'

/** Gives a new sheet its number and public id, once; later writes keep them whatever they say. */
export function assignNumber(collection: SheetKind): CollectionBeforeValidateHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (!data) return data
    if (operation === 'create') return { ...data, ...(await allocateSheetNumber({ collection, req })) }
    return { ...data, number: originalDoc?.number, publicId: originalDoc?.publicId }
  }
}
