import type { Commitment, CommitmentReason, CommitmentState } from '@/domain/placement/Commitment'
import { relationId } from '@/infra/database/relationId'
import type { Commitment as Row } from '@/payload-types'

/** A line as the base holds it. */
export type CommitmentRow = Omit<Row, 'unit' | 'facility' | 'turn' | 'updatedAt' | 'createdAt'>

/** A stored line, its absent columns said as `null`. */
export function toCommitment(row: CommitmentRow): Commitment {
  return {
    place: relationId(row.place),
    seq: row.seq,
    thread: row.thread,
    kind: row.kind,
    // Written by `commitLine` alone, from these types.
    state: row.state as CommitmentState,
    from: row.from,
    to: row.to ?? null,
    readyOn: row.readyOn ?? null,
    expiresAt: row.expiresAt ?? null,
    request: relationId(row.request),
    child: row.child ?? null,
    // As above.
    reason: (row.reason ?? null) as CommitmentReason | null,
    note: row.note ?? null,
    destination: row.destination ?? null,
    at: row.at,
    occurredAt: row.occurredAt ?? null,
    by: relationId(row.by),
    byName: row.byName ?? null,
    override: row.override ?? null,
  }
}
