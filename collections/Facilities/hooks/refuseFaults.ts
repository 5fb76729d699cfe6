import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { facilityFaults } from '@/domain/facility/facilityFaults'
import type { Facility } from '@/payload-types'
import { SLUGS } from '../../slugs'

/** Holds the rules of the field (capacities, categories, derogations) for every way of saving a facility. */
export const refuseFaults: CollectionBeforeValidateHook<Facility> = ({ data, originalDoc, req }) => {
  const errors = facilityFaults({ ...originalDoc, ...data })
  if (errors.length > 0) throw new ValidationError({ collection: SLUGS.facilities, errors, req }, req.t)
  return data
}
