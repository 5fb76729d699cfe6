import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { facilityFaults } from '@/domain/facility/facilityFaults'
import { SLUGS } from '@/domain/slugs'
import { countOpenPlaces } from '@/features/keeping/units/read/countOpenPlaces'
import type { Facility } from '@/payload-types'

/** Holds the rules of the field (capacities, categories, derogations) for every way of saving a facility. */
export const refuseFaults: CollectionBeforeValidateHook<Facility> = async ({ data, originalDoc, req }) => {
  const facility = { ...originalDoc, ...data }
  // Units are held under the capacity when they are saved: they are counted only where it changes.
  const isResized =
    typeof facility.installedCapacity === 'number' &&
    facility.installedCapacity !== originalDoc?.installedCapacity
  const unitsOpenCapacity =
    originalDoc && isResized ? await countOpenPlaces(req.payload, originalDoc.id, req) : null
  const errors = facilityFaults({ ...facility, unitsOpenCapacity })
  if (errors.length > 0) throw new ValidationError({ collection: SLUGS.facilities, errors, req }, req.t)
  return data
}
