import type { AccommodationMode } from '../../facility/closedLists'
import type { CommitmentReason, CommitmentState } from '../Commitment'
import type { CommitmentKind, PlaceKind, ShortageKind, SiblingWish, Urgency } from '../closedLists'

/** A place as statistics know it; days are `YYYY-MM-DD`, `territory` is a code of the closed list that the reader of the base gives. */
export type CountedPlace = {
  id: string
  unit: string
  facility: string
  territory: string
  mode: AccommodationMode
  kind: PlaceKind
  inServiceFrom: string
  inServiceTo: string | null
}

/** What is read of one line of a calendar. */
export type CountedLine = {
  thread: string
  seq: number
  place: string
  kind: CommitmentKind
  state: CommitmentState
  from: string
  to: string | null
  readyOn: string | null
  expiresAt: string | null
  request: string | null
  child: number | null
  reason: CommitmentReason | null
  at: string
  occurredAt: string | null
}

/** One commitment as its last line leaves it, with the instants (ISO 8601) of what came before. */
export type CountedThread = Omit<CountedLine, 'seq' | 'at' | 'occurredAt'> & {
  /** When an option was placed; `null` where there was none (a direct stay). */
  heldAt: string | null
  /** When the option was accepted or refused. */
  answeredAt: string | null
  acceptedAt: string | null
  /** Day of the arrival; `null` before it and where the child did not come. */
  arrivedOn: string | null
  /** When its last line says that it happened. */
  lastAt: string
}

/** A child of a request; `reference` tells the same child from one request to another. */
type CountedChild = { reference: string | null; birthMonth: string }

/** A request as statistics know it: instants are ISO 8601, days `YYYY-MM-DD`. */
export type CountedRequest = {
  id: string
  reference: string
  state: string
  urgency: Urgency
  siblings: SiblingWish | null
  children: readonly CountedChild[]
  territory: string
  openedAt: string | null
  searchedAt: string | null
  decidedAt: string | null
  closedAt: string | null
}

/** A search without result, or a report of absence of place; ages in months, where they were said. */
export type CountedShortage = {
  kind: ShortageKind
  at: string
  request: string | null
  ages: readonly number[]
  territory: string
}

/** All that figures are computed from. `now` (ISO 8601) is the instant of the count: nothing later is known. */
export type CountedInput = {
  places: readonly CountedPlace[]
  threads: readonly CountedThread[]
  requests: ReadonlyMap<string, CountedRequest>
  shortages: readonly CountedShortage[]
  now: string
}

/** The days that figures are of, both included (`YYYY-MM-DD`). */
export type CountedPeriod = { from: string; to: string }
