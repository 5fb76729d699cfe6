import type { Payload } from 'payload'
import type { CalendarRequest } from '@/domain/placement/calendar/Situation'
import { SLUGS } from '@/domain/slugs'
import { leanFind } from '@/infra/database/leanFind'
import type { PlacementRequest } from '@/payload-types'
import { readCalendars } from './readCalendars'

/** `updatedAt` and `waitingSince` are ISO 8601. */
export type RequestFacts = CalendarRequest &
  Pick<PlacementRequest, 'updatedAt' | 'decidedAt' | 'outcome' | 'closedAt'> & {
    waitingSince: string | null
    profile: PlacementRequest['profile']
  }

/** What is read of a request, in the order in which it is told. */
const FIELDS = ['state', 'profile', 'waitingSince', 'decidedAt', 'closedAt', 'outcome', 'updatedAt'] as const

/** A request with every line that it ever had; `null` for one that is not there. */
export async function readRequestFacts(payload: Payload, id: string): Promise<RequestFacts | null> {
  // The state first: a line written meanwhile is then seen, never missed.
  const [row] = await leanFind(payload, {
    collection: SLUGS.placementRequests,
    fields: FIELDS,
    among: { id: [id] },
  })
  if (!row) return null
  // As the collection holds them, in the order of `FIELDS`.
  const [state, profile, waitingSince, decidedAt, closedAt, outcome, updatedAt] = row as FieldsOf<
    typeof FIELDS
  >
  const lines = await readCalendars(payload, { request: id })
  return {
    id,
    state,
    children: profile.children.length,
    births: profile.children.map(({ birthMonth }) => birthMonth || null),
    title: profile.legalTitle,
    lines,
    waitingSince: waitingSince ?? null,
    profile,
    updatedAt,
    decidedAt: decidedAt ?? null,
    outcome: outcome ?? null,
    closedAt: closedAt ?? null,
  }
}

type FieldsOf<Names extends readonly (keyof PlacementRequest)[]> = {
  readonly [Rank in keyof Names]: PlacementRequest[Names[Rank]]
}
