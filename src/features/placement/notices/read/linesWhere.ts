import type { Payload, Where } from 'payload'
import type { Commitment } from '@/domain/placement/Commitment'
import { SLUGS } from '@/domain/slugs'
import { toCommitment } from '@/features/placement/calendar/present/toCommitment'
import { findStored } from '@/infra/database/findStored'
import { relationId } from '@/infra/database/relationId'
import type { Commitment as Row } from '@/payload-types'

/** A line of a calendar with the unit and the facility of its place. */
export type PlacedLine = Commitment & { unit: string; facility: string }

/** Every line is read whole but for its turn. */
const SELECT = { turn: false } as const

/** The lines of calendars that match, in the order in which they were written; `where` bounds them. One read. */
export async function linesWhere(payload: Payload, where: Where): Promise<PlacedLine[]> {
  const rows = await findStored<Row>(payload, {
    collection: SLUGS.commitments,
    where,
    select: SELECT,
    sort: 'at',
    limit: 0,
  })
  return rows.map((row) => ({
    ...toCommitment(row),
    unit: relationId(row.unit),
    facility: relationId(row.facility),
  }))
}
