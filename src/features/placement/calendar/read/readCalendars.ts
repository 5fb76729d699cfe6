import type { Payload, Where } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { findStored } from '@/infra/database/findStored'
import { type CommitmentRow, toCommitment } from '../present/toCommitment'

/** Of which places; what is not said does not narrow. At least one is said. */
export type CalendarsOf = {
  places?: readonly string[]
  unit?: string
  facility?: string
  request?: string
  requests?: readonly string[]
}

/** Days, `YYYY-MM-DD`, both included. */
export type CalendarWindow = { from?: string; to?: string }

const SELECT = {
  place: true,
  seq: true,
  thread: true,
  kind: true,
  state: true,
  from: true,
  to: true,
  readyOn: true,
  expiresAt: true,
  request: true,
  child: true,
  reason: true,
  note: true,
  destination: true,
  at: true,
  occurredAt: true,
  by: true,
  byName: true,
  override: true,
} as const

/**
 * All the lines of these calendars, by place and rank. With a window, only those of commitments that have a line in it (or of a child who
 * was to leave before and is not told to have): what stands of them may still be outside. @throws Error where nothing is said.
 */
export async function readCalendars(
  payload: Payload,
  of: CalendarsOf,
  window: CalendarWindow = {},
): Promise<Commitment[]> {
  const rows = await findStored<CommitmentRow>(payload, {
    collection: SLUGS.commitments,
    where: whereOf(of),
    select: SELECT,
    sort: 'seq',
    // Of places or of a request that whoever asks has named: their lines together, and never a part of them.
    limit: 0,
  })
  const lines = rows.map(toCommitment)
  return window.from || window.to ? inWindow(lines, window) : lines
}

function whereOf({ places, unit, facility, request, requests }: CalendarsOf): Where {
  const all: Where[] = []
  if (places) all.push({ place: { in: [...places] } })
  if (unit) all.push({ unit: { equals: unit } })
  if (facility) all.push({ facility: { equals: facility } })
  if (request) all.push({ request: { equals: request } })
  if (requests) all.push({ request: { in: [...requests] } })
  if (all.length === 0) throw new Error('No calendar is named')
  return { and: all }
}

function inWindow(lines: readonly Commitment[], { from, to }: CalendarWindow): Commitment[] {
  const isIn = (line: Commitment) =>
    (!to || line.from <= to) &&
    (!from || line.to === null || line.to >= from || (line.readyOn ?? '') > from || line.state === 'arrived')
  const threads = new Set(lines.filter(isIn).map(({ thread }) => thread))
  return lines.filter(({ thread }) => threads.has(thread))
}
