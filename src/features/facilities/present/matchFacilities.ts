import { compareUnits } from '@/domain/facility/compareUnits'
import type { FreePlaces } from '@/domain/facility/FreePlaces'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { type FreePlacesState, freePlacesState } from '@/domain/facility/freePlacesState'
import { matchesUnit, type SearchedUnit, type UnitCriteria } from '@/domain/facility/matchesUnit'
import { unitFacetValues } from '@/domain/facility/unitFacetValues'
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

export type FacilityAnswer = {
  matches: FacilityMatch[]
  /** Units that answer, but that nobody confirmed for twice their delay: out of the default list. */
  unconfirmed: number
  /** Facilities of each value, the other criteria held. */
  facets: Record<FacilityFacet, Map<string, number>>
}

type Candidate = ListedUnit & { free: FreePlaces; state: FreePlacesState; searched: SearchedUnit }
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
): FacilityAnswer {
  const { criteria, categories, unconfirmed } = parameters
  const distances = new Map<ListedFacility, number | null>()
  const candidates: Candidate[] = []
  for (const row of listed) {
    if (!distances.has(row.facility)) distances.set(row.facility, distanceTo(row.facility, parameters))
    if (Number.isFinite(distances.get(row.facility) ?? 0)) candidates.push(toCandidate(row, criteria, moment))
  }
  const inSight = candidates.filter(({ state }) => unconfirmed || state.state !== 'hidden')
  const answers = (candidate: Candidate, facet: FacilityFacet | null) =>
    (facet === 'category' || categories.length === 0 || categories.includes(candidate.facility.category)) &&
    matchesUnit(
      candidate.searched,
      facet === null || facet === 'category' ? criteria : withoutFacet(criteria, facet),
    )
  const groups = new Map<ListedFacility, Candidate[]>()
  for (const candidate of inSight)
    if (answers(candidate, null))
      groups.set(candidate.facility, [...(groups.get(candidate.facility) ?? []), candidate])
  return {
    matches: ranked(groups, distances),
    unconfirmed: candidates.filter(
      (candidate) => candidate.state.state === 'hidden' && answers(candidate, null),
    ).length,
    facets: countFacets(inSight, answers),
  }
}

/** Kilometres, `null` where none is asked, infinite outside what is asked. */
function distanceTo({ points }: ListedFacility, { near, bounds }: FacilityParameters): number | null {
  if (bounds && !points.some((place) => isInside(place, bounds))) return Number.POSITIVE_INFINITY
  if (!near) return null
  const km = nearestKm(near, points)
  return km <= near.radiusKm ? km : Number.POSITIVE_INFINITY
}

function toCandidate(row: ListedUnit, criteria: UnitCriteria, { now, settings }: Moment): Candidate {
  const { unit } = row
  const free = freePlacesOf(unit)
  const state = freePlacesState(
    { durations: unit.durations, openCapacity: unit.openCapacity, free },
    now,
    settings,
    criteria.durations,
  )
  const searched = {
    ...unit,
    active: true,
    needsMet: unit.needsMet ?? [],
    needsNotMet: unit.needsNotMet ?? [],
    freeNow: state.freeNow,
  }
  return { ...row, free, state, searched }
}

function ranked(
  groups: ReadonlyMap<ListedFacility, readonly Candidate[]>,
  distances: ReadonlyMap<ListedFacility, number | null>,
): FacilityMatch[] {
  const rows = [...groups].map(([facility, candidates]) => {
    const distance = distances.get(facility) ?? null
    const rankOf = ({ state, free }: Pick<Candidate, 'state' | 'free'>) => ({
      state: state.state,
      distance,
      confirmedAt: free.confirmedAt,
    })
    const units = [...candidates]
      .sort((one, other) => compareUnits(rankOf(one), rankOf(other)))
      .map(({ unit, free, state }) => ({ unit, free, state }))
    const [best] = units
    return { row: { facility, units, distance }, rank: best ? rankOf(best) : null }
  })
  return rows
    .sort(
      (one, other) =>
        (one.rank && other.rank ? compareUnits(one.rank, other.rank) : 0) ||
        one.row.facility.number.localeCompare(other.row.facility.number),
    )
    .map(({ row }) => row)
}

function withoutFacet(criteria: UnitCriteria, facet: Exclude<FacilityFacet, 'category'>): UnitCriteria {
  if (facet === 'mode') return { ...criteria, modes: [] }
  if (facet === 'duration') return { ...criteria, durations: [] }
  // A need adds to the others: its count is that of both together.
  return criteria
}

function countFacets(
  candidates: readonly Candidate[],
  answers: (candidate: Candidate, facet: FacilityFacet | null) => boolean,
): FacilityAnswer['facets'] {
  const count = (facet: FacilityFacet) => {
    const holders = new Map<string, Set<ListedFacility>>()
    for (const candidate of candidates)
      if (answers(candidate, facet))
        for (const value of valuesOf(candidate, facet))
          holders.set(value, (holders.get(value) ?? new Set()).add(candidate.facility))
    return new Map([...holders].map(([value, found]) => [value, found.size]))
  }
  return {
    mode: count('mode'),
    duration: count('duration'),
    need: count('need'),
    category: count('category'),
  }
}

function valuesOf({ searched, facility }: Candidate, facet: FacilityFacet): readonly string[] {
  if (facet === 'category') return [facility.category]
  const { mode, durations, needs } = unitFacetValues(searched)
  return { mode: [mode], duration: durations, need: needs }[facet]
}
