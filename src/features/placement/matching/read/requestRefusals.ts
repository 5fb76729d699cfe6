import type { Payload } from 'payload'
import type { PastRefusal } from '@/domain/placement/matching/Search'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import type { Candidates } from './findCandidates'
import type { SearchedRequest } from './findSearchedRequest'
import { pastRefusals } from './pastRefusals'
import { profileChangedAt } from './profileChangedAt'

/** Every refusal of a request, each with what has happened since: what a search and whoever puts an option both go by. Three reads at most. */
export async function requestRefusals(
  payload: Payload,
  request: Pick<SearchedRequest, 'id' | 'admission'>,
  candidates: Candidates,
): Promise<PastRefusal[]> {
  const lines = await readCalendars(payload, { request: String(request.id) })
  if (!lines.some(({ kind, state }) => kind === 'hold' && state === 'refused')) return []
  return pastRefusals(payload, {
    request,
    lines,
    candidates,
    profileChangedAt: await profileChangedAt(payload, request),
  })
}
