import type { AgeBounds } from '../../facility/ageSpan'
import type { AccommodationMode, StayDuration, UnitNeed, UnitSex } from '../../facility/closedLists'
import type { FreePlaces } from '../../facility/FreePlaces'
import type { FacilityCategory } from '../../facility/facilityCategories'
import type { TakenSpan } from '../Commitment'
import type { PlaceKind } from '../closedLists'

/** A point on the ground, WGS 84 degrees. */
export type Point = { lat: number; lng: number }

/** A bed, with what takes it from today on. Days are `YYYY-MM-DD`. */
export type CandidatePlace = {
  id: string
  reference: string
  kind: PlaceKind
  inServiceFrom: string
  inServiceTo: string | null
  taken: readonly TakenSpan[]
}

/** What is looked at of the facility of a unit; `habilitation` is `null` where it is not said. */
export type CandidateFacility = {
  id: string
  name: string
  category: FacilityCategory
  habilitation: 'ase' | 'pjj' | 'double' | null
  points: readonly Point[]
  sites: readonly { name: string; at: Point | null }[]
}

/**
 * A unit that may receive: `places` is empty where it keeps counts alone (`free`). `reliability` is what its word is worth, from 0 to 1
 * (`reliabilityOf`); `active` says that it and its facility receive children today.
 */
export type CandidateUnit = AgeBounds & {
  id: string
  name: string
  site: string | null
  active: boolean
  mode: AccommodationMode
  sex: UnitSex
  durations: readonly StayDuration[]
  openCapacity: number
  siblingsMax: number | null
  needsMet: readonly UnitNeed[]
  needsNotMet: readonly UnitNeed[]
  free: FreePlaces
  places: readonly CandidatePlace[]
  reliability: number
  facility: CandidateFacility
}
