import type { Payload } from 'payload'
import { DEFAULT_FREE_PLACES_SETTINGS } from '@/domain/facility/freePlacesSettings'
import type { ReaderClass } from '@/domain/ReaderClass'
import { clock } from '@/infra/clock'
import { type FacilityAnswer, matchFacilities } from '../present/matchFacilities'
import { type FacilityParameters, facilityParameters } from './facilityParameters'
import { findListedUnits } from './findListedUnits'

/** The facilities that a class may read and that answer an address of the list, ranked, with the counts of each facet. */
export async function listFacilities(
  payload: Payload,
  readerClass: ReaderClass,
  params: URLSearchParams,
): Promise<FacilityAnswer & { parameters: FacilityParameters; now: Date }> {
  const parameters = facilityParameters(params)
  const now = clock.now()
  const listed = await findListedUnits(payload, readerClass)
  const answer = matchFacilities(listed, parameters, { now, settings: DEFAULT_FREE_PLACES_SETTINGS })
  return { ...answer, parameters, now }
}
