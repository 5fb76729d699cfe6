import type { CollectionBeforeChangeHook } from 'payload'
import { isSamePoint, type Located } from '@/domain/organisation/isPointDue'

/** A point that somebody moves by hand in the admin is never computed again. */
export const keepMovedPoint: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || req.payloadAPI !== 'REST') return data
  const before: Located = originalDoc ?? {}
  const isMoved =
    typeof data.latitude === 'number' && typeof data.longitude === 'number' && !isSamePoint(data, before)
  const saysSo = (data.locationPrecision ?? null) !== (before.locationPrecision ?? null)
  if (isMoved && !saysSo) data.locationPrecision = 'releve'
  return data
}
