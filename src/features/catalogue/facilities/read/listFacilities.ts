import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { readFreePlacesSettings } from '@/features/catalogue/facilities/read/readFreePlacesSettings'
import { clock } from '@/infra/clock'
import type { Emptier } from '@/ui/filters/namedEmptiers'
import { facilityEmptiers } from '../present/facilityEmptiers'
import { type MatchedFacilities, matchFacilities } from '../present/matchFacilities'
import { type FacilityParameters, facilityParameters } from './facilityParameters'
import { findListedUnits } from './findListedUnits'

/** The facilities that a class may read and that answer an address of the list, ranked, with the counts of each facet; where there are none, the filters that empty it. */
export async function listFacilities(
  payload: Payload,
  readerClass: ReaderClass,
  params: URLSearchParams,
): Promise<MatchedFacilities & { parameters: FacilityParameters; now: Date; emptiers: Emptier[] }> {
  const parameters = facilityParameters(params)
  const now = clock.now()
  const [listed, settings] = await Promise.all([
    findListedUnits(payload, readerClass),
    readFreePlacesSettings(payload),
  ])
  const answer = matchFacilities(listed, parameters, { now, settings })
  const emptiers = answer.matches.length === 0 ? facilityEmptiers(listed, params, { now, settings }) : []
  return { ...answer, parameters, now, emptiers }
}
