import type { Payload } from 'payload'
import { standingOf } from '@/domain/placement/calendar/standingOf'
import type { CandidateUnit } from '@/domain/placement/matching/Candidate'
import type { Search } from '@/domain/placement/matching/Search'
import { SLUGS } from '@/domain/slugs'
import { readCalendars } from '@/features/placement/calendar/read/readCalendars'
import { findStored } from '@/infra/database/findStored'
import type { Candidates } from './findCandidates'

/** One types a few references; more is none of a profile. */
const MOST = 50
const PRESENT: readonly string[] = ['planned', 'arrived']

/** Where the children of these references stay, or are expected: their units and facilities. Two reads where there are references, none else. */
export async function keptApart(
  payload: Payload,
  references: readonly string[],
  { candidates, now }: { candidates: Candidates; now: Date },
): Promise<Search['incompatible']> {
  const nowhere = { units: new Set<string>(), facilities: new Set<string>() }
  if (references.length === 0) return nowhere
  const requests = await findStored<{ id: string }>(payload, {
    collection: SLUGS.placementRequests,
    where: { reference: { in: references.slice(0, MOST) } },
    select: { reference: true },
    limit: MOST,
  })
  if (requests.length === 0) return nowhere
  const lines = await readCalendars(payload, { requests: requests.map(({ id }) => String(id)) })
  const units = new Set(
    standingOf(lines, now).flatMap(({ kind, state, place }) =>
      kind === 'stay' && PRESENT.includes(state) ? (candidates.unitOf.get(place) ?? []) : [],
    ),
  )
  const facilities = candidates.units
    .filter(({ id }) => units.has(id))
    .map(({ facility }: CandidateUnit) => facility.id)
  return { units, facilities: new Set(facilities) }
}
