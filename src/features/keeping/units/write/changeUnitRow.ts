import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { clock } from '@/infra/clock'
import type { Unit } from '@/payload-types'

type Row = Pick<Unit, 'id' | 'updatedAt'>
/** What one row holds: lists are kept in tables of their own on SQLite. */
type Columns = Partial<
  Omit<Unit, 'id' | 'updatedAt' | 'createdAt' | 'facility' | 'durations' | 'needsMet' | 'needsNotMet'>
>

/**
 * Changes a unit only while nobody has changed it since `row` was read: of writers that race, one wins, on both databases. Gives the
 * new `updatedAt`, `null` when it did not. No hook runs: the caller checks the rules before, and queues the indexing after.
 */
export async function changeUnitRow(payload: Payload, row: Row, data: Columns): Promise<string | null> {
  // Always later than what was read, so that two writes of one millisecond are told apart.
  const updatedAt = laterThan(row.updatedAt)
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.units,
    where: { and: [{ id: { equals: row.id } }, { updatedAt: { equals: row.updatedAt } }] },
    data: { ...data, updatedAt },
    options: { atomic: true },
  })
  return changed ? updatedAt : null
}

/** Now, or just after an instant when the clock is not past it. */
const laterThan = (instant: string) =>
  new Date(Math.max(clock.now().getTime(), Date.parse(instant) + 1)).toISOString()
