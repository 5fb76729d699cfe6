import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { unitFaults } from '@/domain/facility/unitFaults'
import { localTime } from '@/domain/localTime'
import { placedCapacityFault } from '@/domain/placement/placedCapacityFault'
import { unitRules } from '@/domain/placement/rules/unitRules'
import { SLUGS } from '@/domain/slugs'
import { findFacilityOfUnit } from '@/features/catalogue/facilities/read/findFacilityOfUnit'
import { placesByUnit } from '@/features/catalogue/facilities/read/placesByUnit'
import { readLegalRules } from '@/features/catalogue/facilities/read/readLegalRules'
import { clock } from '@/infra/clock'
import type { Unit } from '@/payload-types'

/** Holds the rules of the field for every way of saving a unit. */
export const refuseUnitFaults: CollectionBeforeValidateHook<Unit> = async ({ data, originalDoc, req }) => {
  const unit = { ...originalDoc, ...data }
  const [facility, rules, places] = await Promise.all([
    findFacilityOfUnit(req, unit),
    readLegalRules(req.payload),
    originalDoc ? placesByUnit(req.payload) : new Map(),
  ])
  const ruled = { ...unit, category: facility.category ?? null }
  const errors = [
    ...unitFaults(unit, facility),
    ...placedCapacityFault(places.has(String(originalDoc?.id)), originalDoc, unit),
    ...unitRules(ruled, localTime(clock.now()).day, rules).blocks,
  ]
  if (errors.length > 0) throw new ValidationError({ collection: SLUGS.units, errors, req }, req.t)
  return data
}
