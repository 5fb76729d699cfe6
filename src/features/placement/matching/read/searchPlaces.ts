import type { Payload } from 'payload'
import { type Matches, matchPlaces } from '@/domain/placement/matching/matchPlaces'
import { matchSiblings } from '@/domain/placement/matching/siblings/matchSiblings'
import type { SiblingMatches } from '@/domain/placement/matching/siblings/SiblingProposal'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import type { PlacementSettings } from '@/domain/placement/placementSettings'
import type { ReaderClass } from '@/domain/ReaderClass'
import { clock } from '@/infra/clock'
import { type Candidates, findCandidates } from './findCandidates'
import type { SearchedRequest } from './findSearchedRequest'
import { openSearch } from './openSearch'
import { readGrounds } from './readGrounds'

export type PlaceSearch = {
  profile: PlacementProfile
  request: SearchedRequest | null
  candidates: Candidates
  now: Date
  settings: PlacementSettings
  /** Whether travel is known in minutes. */
  isTimed: boolean
  found: { kind: 'child'; matches: Matches } | { kind: 'siblings'; matches: SiblingMatches }
}

type Ask = {
  readerClass: ReaderClass
  profile: PlacementProfile
  request: SearchedRequest | null
  /** With the units that nobody confirmed for twice their delay. */
  withHidden: boolean
}

/** The places that may receive a child, or brothers and sisters together, as they are now. Every unit and place is looked at, from memory. */
export async function searchPlaces(
  payload: Payload,
  { readerClass, profile, request, withHidden }: Ask,
): Promise<PlaceSearch> {
  const now = clock.now()
  const [candidates, grounds] = await Promise.all([
    findCandidates(payload, readerClass),
    readGrounds(payload),
  ])
  const { search, isTimed } = await openSearch(payload, { profile, request, candidates, grounds, now })
  const found: PlaceSearch['found'] =
    profile.children.length > 1
      ? { kind: 'siblings', matches: matchSiblings(candidates.units, search, { withHidden }) }
      : { kind: 'child', matches: matchPlaces(candidates.units, search) }
  return { profile, request, candidates, now, settings: grounds.settings, isTimed, found }
}

/** Whether a search found nothing that answers all that is asked: what is not met, and is counted. */
export function isShortage({ found }: PlaceSearch): boolean {
  return found.kind === 'child' ? found.matches.strict.length === 0 : found.matches.together.length === 0
}
