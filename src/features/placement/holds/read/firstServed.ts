import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import { matchPlaces } from '@/domain/placement/matching/matchPlaces'
import type { Search } from '@/domain/placement/matching/Search'
import { matchSiblings } from '@/domain/placement/matching/siblings/matchSiblings'
import type { WaitingRequest } from './findWaiting'
import type { SearchOf } from './searchesOf'

type Ask = { waiting: readonly WaitingRequest[]; searchOf: SearchOf }

/** The first of the waiting list that the places of a unit answer in all that it asks; `null` when none is. */
export async function firstServed(
  unit: CandidateUnit,
  { waiting, searchOf }: Ask,
): Promise<WaitingRequest | null> {
  // One after the other: the first that fits is the one, and few are looked at.
  for (const request of waiting) if (isServed(unit, await searchOf(request))) return request
  return null
}

/** A unit that nobody has confirmed for long counts: its place has just been given back, which somebody said. */
function isServed(unit: CandidateUnit, search: Search): boolean {
  if (search.profile.children.length > 1)
    return matchSiblings([unit], search, { withHidden: true }).together.length > 0
  const { strict, hidden } = matchPlaces([unit], search)
  return strict.length > 0 || hidden.some(({ gaps, refusal }) => gaps.length === 0 && !refusal?.stands)
}
