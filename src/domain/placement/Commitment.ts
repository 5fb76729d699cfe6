import type { OutOfServiceReason } from '../facility/closedLists'
import type {
  AbsenceReason,
  CancellationReason,
  CommitmentKind,
  EndReason,
  HoldState,
  NoShowReason,
  RefusalReason,
  SpanState,
  StayState,
} from './closedLists'

export type CommitmentState = HoldState | StayState | SpanState
export type CommitmentReason =
  | RefusalReason
  | CancellationReason
  | NoShowReason
  | EndReason
  | AbsenceReason
  | OutOfServiceReason

/**
 * One line of the calendar of a place: added to, never written again. The lines of one `thread` tell the life of one commitment, and the
 * last of them (`seq`, from 1, without gap within a place) is what stands. Days are `YYYY-MM-DD`, both included; `to` is `null` until
 * further notice. A hold that is accepted goes on as a stay in the same thread.
 */
export type Commitment = {
  place: string
  seq: number
  /** `<place>:<seq of the first line>`. */
  thread: string
  kind: CommitmentKind
  state: CommitmentState
  from: string
  to: string | null
  /** First day when the place can be booked again, the days of preparation after `to` being over; `null` while `to` is. */
  readyOn: string | null
  /** ISO 8601; a placed hold is worth nothing from that instant on. */
  expiresAt: string | null
  request: string | null
  /** Rank of the child in the profile of the request, from 0. */
  child: number | null
  reason: CommitmentReason | null
  note: string | null
  /** Where a child went: a mode of hosting or one of `OTHER_DESTINATIONS`. */
  destination: string | null
  /** When it was written, by the server's clock (ISO 8601). */
  at: string
  /** When it really happened, where it was done on paper and typed later (ISO 8601). */
  occurredAt: string | null
  /** Id of the account; `null` for the product itself. */
  by: string | null
  byName: string | null
  /** Why a rule that warns, or a remembered refusal, was passed over. */
  override: string | null
}

/** What takes a place, as whoever lists places needs it: `until` is the `expiresAt` of a placed hold, worth nothing from then on. */
export type TakenSpan = {
  thread: string
  kind: CommitmentKind
  from: string
  /** Last day taken, the days of preparation included. */
  to: string | null
  until: string | null
  /** Last expected day of a child who is there: past it, the place is taken until the departure is told. */
  due: string | null
  /** Why a place is out of service; `null` for anything else. */
  reason: OutOfServiceReason | null
}
