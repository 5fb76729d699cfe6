import type { Fault } from '../../facility/Fault'
import {
  CANCELLATION_REASONS,
  type CancellationReason,
  REQUEST_OUTCOMES,
  type RequestOutcome,
} from '../closedLists'

/** Why somebody ends a request: `ailleurs` and `place-retiree` are said of an option alone. */
export const END_REASONS_OF_REQUEST = CANCELLATION_REASONS.filter(
  ({ code }) => code !== 'ailleurs' && code !== 'place-retiree' && code !== 'fratrie-incomplete',
)
/** How somebody ends it: « accueilli » is told by the arrivals. */
export const OUTCOMES_OF_REQUEST = REQUEST_OUTCOMES.filter(({ code }) => code !== 'received')

export type TypedEnd = {
  outcome: RequestOutcome | null
  reason: CancellationReason | null
  note: string | null
}

/** What stops a request from being closed, or withdrawn (`outcome` is then not asked). `named`: what its note gives away, in words. */
export function endFaults(
  { outcome, reason, note }: TypedEnd,
  { isWithdrawn, named }: { isWithdrawn: boolean; named: string | null },
): Fault[] {
  const faults: Fault[] = []
  if (!isWithdrawn && outcome === null)
    faults.push({ path: 'outcome', message: 'Dites comment la demande se termine.' })
  if (reason === null) faults.push({ path: 'reason', message: 'Choisissez un motif.' })
  if (reason === 'autre' && !note)
    faults.push({ path: 'note', message: 'Précisez ce motif en quelques mots.' })
  if (named) faults.push({ path: 'note', message: named })
  return faults
}
