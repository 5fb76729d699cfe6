import type { Payload } from 'payload'
import type { Search } from '@/domain/placement/matching/Search'
import type { Candidates } from '@/features/placement/matching/read/findCandidates'
import { openSearch } from '@/features/placement/matching/read/openSearch'
import type { Grounds } from '@/features/placement/matching/read/readGrounds'
import type { WaitingRequest } from './findWaiting'

/** The search of a request of the waiting list, opened once however many places have opened. */
export type SearchOf = (request: WaitingRequest) => Promise<Search>

/** Opens searches as they are asked for. */
export function searchesOf(
  payload: Payload,
  judgedBy: { candidates: Candidates; grounds: Grounds; now: Date },
): SearchOf {
  const opened = new Map<WaitingRequest, Search>()
  return async (request) => {
    const known = opened.get(request)
    if (known) return known
    const { search } = await openSearch(payload, { profile: request.profile, request, ...judgedBy })
    opened.set(request, search)
    return search
  }
}
