import type { CollectionBeforeValidateHook } from 'payload'
import { allocateSheetNumber } from '@/features/numbers/write/allocateSheetNumber'
import type { SheetSlug } from '../slugs'

/** Gives a new sheet its number and public id, once; later writes keep them whatever they say. */
export function assignNumber(collection: SheetSlug): CollectionBeforeValidateHook {
  return async ({ data, operation, originalDoc, req }) => {
    if (!data) return data
    if (operation === 'create') return { ...data, ...(await allocateSheetNumber({ collection, req })) }
    return { ...data, number: originalDoc?.number, publicId: originalDoc?.publicId }
  }
}
