import type { Payload } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { leanFind } from '@/infra/database/leanFind'
import { COMMITMENT_FIELDS, leanCommitment } from '../present/leanCommitment'

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

/**
 * All the lines of these calendars, by place and rank. With a window, only those of commitments that have a line in it (or of a child who
 * was to leave before and is not told to have): what stands of them may still be outside. @throws Error where nothing is said.
 */
export async function readCalendars(
  payload: Payload,
  of: CalendarsOf,
  window: CalendarWindow = {},
): Promise<Commitment[]> {
  const rows = await leanFind(payload, {
    collection: SLUGS.commitments,
    fields: COMMITMENT_FIELDS,
    // Of places or of a request that whoever asks has named: their lines together, and never a part of them.
    among: amongOf(of),
  })
  const lines = rows.map(leanCommitment).sort((one, other) => one.seq - other.seq)
  return window.from || window.to ? inWindow(lines, window) : lines
}

function amongOf({ places, unit, facility, request, requests }: CalendarsOf) {
  const all: Record<string, readonly string[]> = {}
  if (places) all.place = places
  if (unit) all.unit = [unit]
  if (facility) all.facility = [facility]
  if (request) all.request = [request]
  else if (requests) all.request = requests
  if (Object.keys(all).length === 0) throw new Error('No calendar is named')
  return all
}

function inWindow(lines: readonly Commitment[], { from, to }: CalendarWindow): Commitment[] {
  const isIn = (line: Commitment) =>
    (!to || line.from <= to) &&
    (!from || line.to === null || line.to >= from || (line.readyOn ?? '') > from || line.state === 'arrived')
  const threads = new Set(lines.filter(isIn).map(({ thread }) => thread))
  return lines.filter(({ thread }) => threads.has(thread))
}
