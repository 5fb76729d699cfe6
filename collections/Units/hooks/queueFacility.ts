import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { indexFacilityOf } from '@/features/catalogue/facilities/write/indexFacilityOf'

/** A facility is found by its units: it is indexed again when one changes. */
export const queueFacility: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (req.context.deferIndexing === true) return doc
  await indexFacilityOf(req, [doc.facility, previousDoc?.facility])
  return doc
}

export const queueFacilityOfDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await indexFacilityOf(req, [doc.facility])
  return doc
}
