import type { OutOfServiceReason } from '../../facility/closedLists'
import type {
  AbsenceReason,
  CancellationReason,
  EndReason,
  NoShowReason,
  RefusalReason,
} from '../closedLists'

/** Days are `YYYY-MM-DD`, both included; `to` is `null` until further notice; instants are ISO 8601. */
type Span = { from: string; to: string | null }
type OnThread = { thread: string }
type Told<Reason> = { reason: Reason; note?: string | null }

type Deed =
  | ({ kind: 'hold'; request: string; child: number; expiresAt: string } & Span)
  /** A stay typed by the facility: a child who is there already, or expected, without a request. */
  | ({ kind: 'admit'; request?: string | null; child?: number | null } & Span)
  | ({ kind: 'accept' } & OnThread)
  | ({ kind: 'refuse' } & OnThread & Told<RefusalReason>)
  /** An option, or a stay whose child has not come yet. */
  | ({ kind: 'cancel' } & OnThread & Told<CancellationReason>)
  | ({ kind: 'expire' } & OnThread)
  | ({ kind: 'arrive'; on: string } & OnThread)
  | ({ kind: 'notArrived' } & OnThread & Told<NoShowReason>)
  /** The child is expected another day; `to` where the end moves with it. */
  | ({ kind: 'postpone'; from: string; to?: string | null; note?: string | null } & OnThread)
  /** Another end: later than the one that was told, it is a renewal. */
  | ({ kind: 'extend'; to: string; note?: string | null } & OnThread)
  /** `on` is the last day of the child. */
  | ({ kind: 'leave'; on: string; destination: string | null } & OnThread & Told<EndReason>)
  | ({ kind: 'prepare'; readyOn: string } & OnThread)
  | ({ kind: 'outOfService' } & Span & Told<OutOfServiceReason>)
  /** `on` is the first day when the place can be taken again. */
  | ({ kind: 'backInService'; on: string } & OnThread)
  /** `stay` is the thread of the stay whose place is kept. */
  | ({ kind: 'away'; stay: string } & Span & Told<AbsenceReason>)
  /** `on` is the day when the child is there again. */
  | ({ kind: 'back'; on: string } & OnThread)

/**
 * What is done on the calendar of a place. `occurredAt` is when it really happened, where it was done on paper and typed later;
 * `override` why a coordinator passes over a rule.
 */
export type Act = Deed & { occurredAt?: string | null; override?: string | null }
export type ActKind = Act['kind']
export type ActOf<Kind extends ActKind> = Extract<Act, { kind: Kind }>
