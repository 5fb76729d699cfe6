import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { indexFacilityOf } from '@/features/facilities/write/indexFacilityOf'
import { wakeJobs } from '@/jobs/wakeJobs'

/** A facility is found by its units: it is indexed again when one changes. */
export const queueFacility: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (req.context.deferIndexing === true) return doc
  await indexFacilityOf(req, [doc.facility, previousDoc?.facility])
  wakeJobs()
  return doc
}

export const queueFacilityOfDeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await indexFacilityOf(req, [doc.facility])
  wakeJobs()
  return doc
}
