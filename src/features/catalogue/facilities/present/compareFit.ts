import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { freePlacesState } from '@/domain/facility/freePlacesState'
import { type UnitFit, unitFits } from '@/domain/facility/unitFits'
import { nearestKm } from '@/infra/search/shared/nearestKm'
import type { FacilityParameters } from '../read/facilityParameters'
import { facilityPoints } from './facilityPoints'
import { freePlacesOf } from './matchFacilities'
import type { ReadableFacility, ReadableUnit } from './ReadableFacility'
import { searchedOf } from './searchedOf'

/** What is asked of the facilities that are compared. */
export type ComparedFor = Pick<FacilityParameters, 'criteria' | 'near'>
type Moment = { now: Date; settings: FreePlacesSettings }

/** `km` to the place looked around: `null` where none is asked or none is known; `isUnfit`: too far, or none of its units fits. */
export type CompareFit = {
  km: number | null
  isTooFar: boolean
  isUnfit: boolean
  units: ReadonlyMap<ReadableUnit, UnitFit[]>
}

/** How a facility answers the child and the place that its comparison is for. */
export function compareFit(
  facility: ReadableFacility,
  { criteria, near }: ComparedFor,
  { now, settings }: Moment,
): CompareFit {
  const units = new Map(
    facility.units.map((unit): [ReadableUnit, UnitFit[]] => {
      const state = freePlacesState({ ...unit, free: freePlacesOf(unit) }, now, settings, criteria.durations)
      return [unit, unitFits(searchedOf(unit), criteria, state)]
    }),
  )
  const nearest = near ? nearestKm(near, facilityPoints(facility)) : Number.POSITIVE_INFINITY
  const km = Number.isFinite(nearest) ? nearest : null
  const isTooFar = near !== null && km !== null && km > near.radiusKm
  const isUnfit = isTooFar || (units.size > 0 && [...units.values()].every(isMisfit))
  return { km, isTooFar, isUnfit, units }
}

/** Tells whether one thing asked is not met: a place to be called for nothing. */
export const isMisfit = (fits: readonly UnitFit[]): boolean =>
  fits.some(({ verdict }) => verdict === 'misfits')
