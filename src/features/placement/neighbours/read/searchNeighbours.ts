import type { Payload } from 'payload'
import { lawFor } from '@/domain/placement/matching/lawFor'
import type { Search } from '@/domain/placement/matching/Search'
import { matchShared, type SharedMatch } from '@/domain/placement/neighbours/matchShared'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { clock } from '@/infra/clock'
import type { PlacementNeighbour } from '@/payload-types'
import { type Grounds, readGrounds } from '../../matching/read/readGrounds'
import { toCandidates } from '../present/toCandidates'
import type { SharedFacility } from './exchangeSchemas'
import { openNeighbours } from './findNeighbours'
import { freshCopy } from './freshCopy'

/** What one neighbour has for a search: `at`: when it was true; `null` where it never answered; `stale`: why it is not of now. */
export type NeighbourResults = {
  neighbour: PlacementNeighbour
  at: string | null
  stale: string | null
  matches: readonly SharedMatch[]
  facilities: ReadonlyMap<string, SharedFacility>
}

/** What every open neighbour has for a search, each asked at once: three seconds later, whoever has not answered is read from its last copy. */
export async function searchNeighbours(
  payload: Payload,
  profile: PlacementProfile,
): Promise<NeighbourResults[]> {
  const neighbours = await openNeighbours(payload)
  if (neighbours.length === 0) return []
  const grounds = await readGrounds(payload)
  return Promise.all(
    neighbours.map(async (neighbour) => {
      const { copy, stale } = await freshCopy(payload, neighbour)
      const facilities = copy?.facilities ?? []
      return {
        neighbour,
        at: copy?.at ?? null,
        stale,
        matches: matchShared(toCandidates(facilities), searchOf(profile, grounds)),
        facilities: new Map(facilities.map((facility) => [facility.number, facility])),
      }
    }),
  )
}

/** Travel, refusals and children of the group are not known over there: nothing is said of them. */
function searchOf(profile: PlacementProfile, { settings, freshness, rules }: Grounds): Search {
  return {
    profile: { ...profile, maxMinutes: null },
    now: clock.now(),
    weights: settings.weights,
    ageTolerance: settings.ageTolerance,
    freshness,
    travelTo: () => null,
    travelBetween: () => null,
    rulesOf: (unit) => lawFor(unit, profile, rules),
    lastDayTaken: (_, lastDay) => lastDay,
    refusals: [],
    incompatible: { units: new Set(), facilities: new Set() },
  }
}
