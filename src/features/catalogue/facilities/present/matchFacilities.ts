import { compareUnits, type RankedUnit } from '@/domain/facility/compareUnits'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { type FreePlacesState, freePlacesState } from '@/domain/facility/freePlacesState'
import { matchesUnit, type UnitCriteria } from '@/domain/facility/matchesUnit'
import { derivedFreePlaces } from '@/domain/placement/calendar/derivedFreePlaces'
import { isInside } from '@/infra/search/shared/isInside'
import { nearestKm } from '@/infra/search/shared/nearestKm'
import type { FacilityParameters } from '../read/facilityParameters'
import type { ListedFacility, ListedUnit } from '../read/findListedUnits'

/** A unit that answers, with what its word on its places is worth now. */
export type MatchedUnit = { unit: ListedUnit['unit']; free: FreePlaces; state: FreePlacesState }

/** A facility of the list with its units that answer, the best first; `distance` in kilometres. */
export type FacilityMatch = { facility: ListedFacility; units: MatchedUnit[]; distance: number | null }

export const FACILITY_FACETS = ['duration', 'mode', 'need', 'category'] as const
export type FacilityFacet = (typeof FACILITY_FACETS)[number]

export type MatchedFacilities = {
  matches: FacilityMatch[]
  /** Units that answer, but that nobody confirmed for twice their delay: out of the default list. */
  unconfirmed: number
  /** Facilities of each value, the other criteria held. */
  facets: Record<FacilityFacet, Map<string, number>>
}

type Candidate = Omit<ListedUnit, 'places'> & { free: FreePlaces; state: FreePlacesState; rank: RankedUnit }
type Moment = { now: Date; settings: FreePlacesSettings }

const NEVER_TOLD: FreePlaces = { counts: [], outOfService: [], confirmedAt: null, confirmedBy: null }

/** What a unit says of its free places; nothing until somebody says it. */
export function freePlacesOf({ freePlaces }: { freePlaces?: FreePlaces | null }): FreePlaces {
  return freePlaces ?? NEVER_TOLD
}

/** The facilities whose units answer, those confirmed first, then the nearest, then the last confirmed. */
export function matchFacilities(
  listed: readonly ListedUnit[],
  parameters: FacilityParameters,
  moment: Moment,
): MatchedFacilities {
  const { criteria, categories, unconfirmed } = parameters
  const distances = new Map<ListedFacility, number | null>()
  const candidates: Candidate[] = []
  for (const row of listed) {
    let distance = distances.get(row.facility)
    if (distance === undefined) {
      distance = distanceTo(row.facility, parameters)
      distances.set(row.facility, distance)
    }
    if (Number.isFinite(distance ?? 0)) candidates.push(toCandidate(row, distance, { criteria, moment }))
  }
  const inSight = ({ state }: Candidate) => unconfirmed || state.state !== 'hidden'
  const inCategory = ({ facility }: Candidate) =>
    categories.length === 0 || categories.includes(facility.category)
  const answering = candidates.filter(({ searched }) => matchesUnit(searched, criteria))
  const shown = answering.filter(inSight)
  const found = shown.filter(inCategory)
  const groups = new Map<ListedFacility, Candidate[]>()
  for (const candidate of found) {
    const group = groups.get(candidate.facility)
    if (group) group.push(candidate)
    else groups.set(candidate.facility, [candidate])
  }
  /** Those that answer all but what one facet asks. */
  const without = (facet: 'mode' | 'duration', asked: readonly string[] = []) =>
    asked.length === 0
      ? found
      : candidates.filter(
          (each) =>
            inSight(each) && inCategory(each) && matchesUnit(each.searched, withoutFacet(criteria, facet)),
        )
  return {
    matches: ranked(groups, distances),
    unconfirmed: answering.filter((each) => each.state.state === 'hidden' && inCategory(each)).length,
    facets: {
      mode: countFacet('mode', without('mode', criteria.modes)),
      duration: countFacet('duration', without('duration', criteria.durations)),
      // A need adds to the others: its count is that of both together.
      need: countFacet('need', found),
      category: countFacet('category', shown),
    },
  }
}

/** Kilometres, `null` where none is asked, infinite outside what is asked. */
function distanceTo({ points }: ListedFacility, { near, bounds }: FacilityParameters): number | null {
  if (bounds && !points.some((place) => isInside(place, bounds))) return Number.POSITIVE_INFINITY
  if (!near) return null
  const km = nearestKm(near, points)
  return km <= near.radiusKm ? km : Number.POSITIVE_INFINITY
}

type Asked = { criteria: UnitCriteria; moment: Moment }

function toCandidate(row: ListedUnit, distance: number | null, { criteria, moment }: Asked): Candidate {
  const { unit, facility, values } = row
  const free = row.places ? derivedFreePlaces(unit, row.places, moment.now) : freePlacesOf(unit)
  const state = freePlacesState(
    { durations: unit.durations, openCapacity: unit.openCapacity, free },
    moment.now,
    moment.settings,
    criteria.durations,
  )
  // What is free today is read only where it is asked: a copy of each unit would cost more than the search.
  const searched = criteria.freeNow ? { ...row.searched, freeNow: state.freeNow } : row.searched
  const rank = { state: state.state, distance, confirmedAt: free.confirmedAt }
  return { unit, facility, values, searched, free, state, rank }
}

function ranked(
  groups: ReadonlyMap<ListedFacility, readonly Candidate[]>,
  distances: ReadonlyMap<ListedFacility, number | null>,
): FacilityMatch[] {
  const rows = [...groups].map(([facility, candidates]) => {
    const sorted = [...candidates].sort(
      (one, other) => compareUnits(one.rank, other.rank) || one.unit.name.localeCompare(other.unit.name),
    )
    const units = sorted.map(({ unit, free, state }) => ({ unit, free, state }))
    return { match: { facility, units, distance: distances.get(facility) ?? null }, rank: sorted[0]?.rank }
  })
  return rows
    .sort(
      (one, other) =>
        (one.rank && other.rank ? compareUnits(one.rank, other.rank) : 0) ||
        one.match.facility.number.localeCompare(other.match.facility.number),
    )
    .map(({ match }) => match)
}

const withoutFacet = (criteria: UnitCriteria, facet: 'mode' | 'duration'): UnitCriteria =>
  facet === 'mode' ? { ...criteria, modes: [] } : { ...criteria, durations: [] }

/** Facilities of each value among these units. */
function countFacet(facet: FacilityFacet, candidates: readonly Candidate[]): Map<string, number> {
  const holders = new Map<string, Set<ListedFacility>>()
  for (const candidate of candidates)
    for (const value of valuesOf(candidate, facet)) {
      const known = holders.get(value)
      if (known) known.add(candidate.facility)
      else holders.set(value, new Set([candidate.facility]))
    }
  return new Map([...holders].map(([value, held]) => [value, held.size]))
}

function valuesOf({ values, facility }: Candidate, facet: FacilityFacet): readonly string[] {
  if (facet === 'category') return [facility.category]
  return { mode: [values.mode], duration: values.durations, need: values.needs }[facet]
}
