import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { holdStories } from '@/domain/placement/holds/holdStories'
import { linesWhere } from '@/features/placement/notices/read/linesWhere'
import type { FacilityHold } from '../FacilityHold'
import { toFacilityHolds } from './toFacilityHolds'

/** Days that answered options stay on the page of a facility; its calendar holds the rest. */
const SHOWN_DAYS = 30
const MOST_ANSWERED = 50

/** The options put at a facility: those to answer, the first to expire first, then those of the last weeks, the last answered first. */
export async function findFacilityHolds(
  payload: Payload,
  facilityId: string,
  now: Date,
): Promise<{ open: FacilityHold[]; answered: FacilityHold[] }> {
  const lines = await linesWhere(payload, {
    and: [
      { facility: { equals: facilityId } },
      { request: { exists: true } },
      { at: { greater_than: subDays(now, SHOWN_DAYS).toISOString() } },
    ],
  })
  const stories = holdStories(lines, now)
  const open = stories
    .filter(({ state }) => state === 'placed')
    .sort((one, other) => (one.placed.expiresAt ?? '').localeCompare(other.placed.expiresAt ?? ''))
  const answered = stories
    .filter(({ state }) => state !== 'placed')
    .sort((one, other) => (other.answer ?? other.placed).at.localeCompare((one.answer ?? one.placed).at))
    .slice(0, MOST_ANSWERED)
  const shown = await toFacilityHolds(payload, [...open, ...answered])
  return {
    open: shown.filter(({ state }) => state === 'placed'),
    answered: shown.filter(({ state }) => state !== 'placed'),
  }
}
