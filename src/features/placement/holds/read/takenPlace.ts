import type { Payload } from 'payload'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import { readPlaceFacts } from '@/features/placement/calendar/read/readPlaceFacts'
import { isDocumentId } from '@/infra/database/isDocumentId'

/** What somebody took while another looked: `by` and `at` (ISO 8601) of the last who did; `null` when nobody has it any more. */
export type TakenPlace = { place: string; facility: string; by: string | null; at: string | null }

const TAKEN = ['placed', 'planned', 'arrived']

/** Who took a place last; `null` for a place that is not there. */
export async function takenPlace(payload: Payload, id: string, now: Date): Promise<TakenPlace | null> {
  const facts = isDocumentId(id) ? await readPlaceFacts(payload, id) : null
  if (!facts) return null
  const standing = standingOf(await readCalendars(payload, { places: [id] }), now)
  const last = standing
    .filter(({ state }) => TAKEN.includes(state))
    .sort((one, other) => other.at.localeCompare(one.at))[0]
  return {
    place: facts.reference,
    facility: facts.facility.name,
    by: last?.byName ?? null,
    at: last?.at ?? null,
  }
}
