import type { Payload, Where } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { relationId } from '@/infra/database/relationId'

/** A line of a calendar with the unit and the facility of its place. */
export type PlacedLine = Commitment & { unit: string; facility: string }

/** The lines of calendars that match, as they were written; `where` bounds them. One read. */
export async function linesWhere(payload: Payload, where: Where): Promise<PlacedLine[]> {
  const { docs } = await payload.find({
    collection: SLUGS.commitments,
    where,
    sort: 'at',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id: _, createdAt: __, updatedAt: ___, turn: ____, ...row }) => ({
    ...row,
    place: relationId(row.place),
    unit: relationId(row.unit),
    facility: relationId(row.facility),
    request: relationId(row.request),
    by: relationId(row.by),
    // Written by `commitLine` alone, from the closed lists of their kind.
    state: row.state as Commitment['state'],
    reason: (row.reason ?? null) as Commitment['reason'],
    to: row.to ?? null,
    readyOn: row.readyOn ?? null,
    expiresAt: row.expiresAt ?? null,
    child: row.child ?? null,
    note: row.note ?? null,
    destination: row.destination ?? null,
    occurredAt: row.occurredAt ?? null,
    byName: row.byName ?? null,
    override: row.override ?? null,
  }))
}
