import { labelOf } from '../labelOf'
import { URGENCIES, type Urgency } from './closedLists'

/** A request that waits: `legalDeadline` and `since` (when it was published, else put on the list) are ISO 8601. */
export type Waiting = { urgency: Urgency; legalDeadline: string | null; since: string }

const RANKS = new Map<string, number>(URGENCIES.map(({ code }, rank) => [code, rank]))
const NEVER = Number.POSITIVE_INFINITY
const at = (instant: string | null) => (instant ? Date.parse(instant) : NEVER)

/**
 * The waiting list in the order in which a place that opens is proposed: the most urgent first, then the nearest legal deadline (none is the
 * last), then the oldest request. It is computed whenever it is read, and the rule stands beside it (`WAITING_RULE`).
 */
export function waitingList<Request extends Waiting>(requests: readonly Request[]): Request[] {
  return [...requests].sort(
    (one, other) =>
      (RANKS.get(one.urgency) ?? NEVER) - (RANKS.get(other.urgency) ?? NEVER) ||
      compare(at(one.legalDeadline), at(other.legalDeadline)) ||
      at(one.since) - at(other.since),
  )
}

// The difference of two infinities is no number.
const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1)

/** The rule of the waiting list, as it is displayed. */
export const WAITING_RULE =
  'Urgence d’abord, puis échéance légale la plus proche, puis demande la plus ancienne.'

/** Why a request comes where it comes: `Sous 72 heures, échéance légale le 30 novembre, demande du 12 novembre`. Days are in words. */
export function waitingWords(request: Waiting, day: (instant: string) => string): string {
  return [
    labelOf(URGENCIES, request.urgency),
    request.legalDeadline ? `échéance légale le ${day(request.legalDeadline)}` : 'sans échéance légale',
    `demande du ${day(request.since)}`,
  ].join(', ')
}
