import type { Payload } from 'payload'
import type { CandidateFacility, CandidateUnit } from '@/domain/placement/matching/Candidate'
import type { Travel } from '@/domain/placement/matching/Travel'
import { centreOf } from '@/features/geography/places/read/centreOf'
import { openKnownIsochrones } from '@/infra/geography/travel/openKnownIsochrones'
import { travelFrom } from '@/infra/geography/travel/travelFrom'
import type { Candidates } from './findCandidates'

/** `isTimed`: a service of travel times is set; without it, distances are as the crow flies. */
export type Ways = {
  isTimed: boolean
  travelTo: (facility: CandidateFacility) => Travel | null
  travelBetween: (one: CandidateUnit, other: CandidateUnit) => Travel | null
}

/** The ways from a commune (INSEE code) to facilities and between them. The commune is tested here: it never leaves the server. */
export async function openTravel(
  payload: Payload,
  commune: string | null,
  { units }: Candidates,
): Promise<Ways> {
  const known = openKnownIsochrones()
  const centre = commune ? await centreOf(payload, commune) : null
  if (known)
    await known.load([...new Set(units.map(({ facility }) => facility))].flatMap(({ points }) => points))
  const place = centre ? { lat: centre.latitude, lng: centre.longitude } : null
  const told = new Map<CandidateFacility, Travel | null>()
  const travelTo = (facility: CandidateFacility): Travel | null => {
    const before = told.get(facility)
    if (before !== undefined) return before
    const travel = place ? travelFrom(place, facility.points, known) : null
    told.set(facility, travel)
    return travel
  }
  const travelBetween = (one: CandidateUnit, other: CandidateUnit): Travel | null => {
    const [from, to] = [siteOf(one), siteOf(other)]
    return from && to ? travelFrom(from, [to], known) : null
  }
  return { isTimed: known !== null, travelTo, travelBetween }
}

/** Where a unit is: its site where it has one that is located, else the facility. */
function siteOf({ site, facility }: CandidateUnit) {
  return facility.sites.find(({ name }) => name === site)?.at ?? facility.points[0] ?? null
}
