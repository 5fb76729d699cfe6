import type { Payload } from 'payload'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { matchPlaces } from '@/domain/placement/matching/matchPlaces'
import type { Search } from '@/domain/placement/matching/Search'
import { matchSiblings } from '@/domain/placement/matching/siblings/matchSiblings'
import type { Candidates } from '@/features/placement/matching/read/findCandidates'
import { openSearch } from '@/features/placement/matching/read/openSearch'
import type { WaitingRequest } from './findWaiting'

type Ask = { unit: CandidateUnit; waiting: readonly WaitingRequest[]; candidates: Candidates; now: Date }

/** The first of the waiting list that the places of a unit answer in all that it asks; `null` when none is. */
export async function firstServed(
  payload: Payload,
  { unit, waiting, candidates, now }: Ask,
): Promise<WaitingRequest | null> {
  for (const request of waiting) {
    // One after the other: the first that fits is the one, and few are looked at.
    const { search } = await openSearch(payload, { profile: request.profile, request, candidates, now })
    if (isServed(unit, search)) return request
  }
  return null
}

/** A unit that nobody has confirmed for long counts: its place has just been given back, which somebody said. */
function isServed(unit: CandidateUnit, search: Search): boolean {
  if (search.profile.children.length > 1)
    return matchSiblings([unit], search, { withHidden: true }).together.length > 0
  const { strict, hidden } = matchPlaces([unit], search)
  return strict.length > 0 || hidden.some(({ gaps, refusal }) => gaps.length === 0 && !refusal?.stands)
}
