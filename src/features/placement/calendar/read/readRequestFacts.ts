import type { Payload } from 'payload'
import type { CalendarRequest } from '@/domain/placement/calendar/Situation'
import { SLUGS } from '@/domain/slugs'
import { findStored } from '@/infra/database/findStored'
import type { PlacementRequest } from '@/payload-types'
import { readCalendars } from './readCalendars'

/** `updatedAt` and `waitingSince` are ISO 8601. */
export type RequestFacts = CalendarRequest &
  Pick<PlacementRequest, 'updatedAt' | 'decidedAt' | 'outcome' | 'closedAt'> & {
    waitingSince: string | null
    profile: PlacementRequest['profile']
  }

const SELECT = {
  state: true,
  profile: true,
  waitingSince: true,
  decidedAt: true,
  closedAt: true,
  outcome: true,
  updatedAt: true,
} as const

/** A request with every line that it ever had; `null` for one that is not there. */
export async function readRequestFacts(payload: Payload, id: string): Promise<RequestFacts | null> {
  // The state first: a line written meanwhile is then seen, never missed.
  const [row] = await findStored<PlacementRequest>(payload, {
    collection: SLUGS.placementRequests,
    where: { id: { equals: id } },
    select: SELECT,
    limit: 1,
  })
  if (!row) return null
  const { state, profile, updatedAt, decidedAt, outcome, closedAt } = row
  const lines = await readCalendars(payload, { request: id })
  return {
    id,
    state,
    children: profile.children.length,
    births: profile.children.map(({ birthMonth }) => birthMonth || null),
    title: profile.legalTitle,
    lines,
    waitingSince: row.waitingSince ?? null,
    profile,
    updatedAt,
    decidedAt: decidedAt ?? null,
    outcome: outcome ?? null,
    closedAt: closedAt ?? null,
  }
}
