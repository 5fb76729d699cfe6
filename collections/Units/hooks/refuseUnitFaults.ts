import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { unitFaults } from '@/domain/facility/unitFaults'
import { SLUGS } from '@/domain/slugs'
import { findFacilityOfUnit } from '@/features/catalogue/facilities/read/findFacilityOfUnit'
import type { Unit } from '@/payload-types'

/** Holds the rules of the field for every way of saving a unit. */
export const refuseUnitFaults: CollectionBeforeValidateHook<Unit> = async ({ data, originalDoc, req }) => {
  const unit = { ...originalDoc, ...data }
  const errors = unitFaults(unit, await findFacilityOfUnit(req, unit))
  if (errors.length > 0) throw new ValidationError({ collection: SLUGS.units, errors, req }, req.t)
  return data
}
