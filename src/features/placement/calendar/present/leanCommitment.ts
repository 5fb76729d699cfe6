import type { Commitment, CommitmentReason, CommitmentState } from '@/domain/placement/Commitment'
import type { LeanRow } from '@/infra/database/leanRows'

/** What is read of a line, in the order of `leanCommitment`. */
export const COMMITMENT_FIELDS = [
  'place',
  'seq',
  'thread',
  'kind',
  'state',
  'from',
  'to',
  'readyOn',
  'expiresAt',
  'request',
  'child',
  'reason',
  'note',
  'destination',
  'at',
  'occurredAt',
  'by',
  'byName',
  'override',
] as const

const text = (value: unknown): string => String(value ?? '')
const orNull = (value: unknown): string | null => (value === null ? null : String(value))

/** A line that was read lean. Codes are written by `commitLine` alone, from these types. */
export function leanCommitment(row: LeanRow): Commitment {
  return {
    place: text(row[0]),
    seq: Number(row[1]),
    thread: text(row[2]),
    kind: text(row[3]) as Commitment['kind'],
    state: text(row[4]) as CommitmentState,
    from: text(row[5]),
    to: orNull(row[6]),
    readyOn: orNull(row[7]),
    expiresAt: orNull(row[8]),
    request: orNull(row[9]),
    child: row[10] === null ? null : Number(row[10]),
    reason: orNull(row[11]) as CommitmentReason | null,
    note: orNull(row[12]),
    destination: orNull(row[13]),
    at: text(row[14]),
    occurredAt: orNull(row[15]),
    by: orNull(row[16]),
    byName: orNull(row[17]),
    override: orNull(row[18]),
  }
}
