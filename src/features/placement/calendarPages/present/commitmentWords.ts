import { ACCOMMODATION_MODES, OUT_OF_SERVICE_REASONS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import type { Commitment } from '@/domain/placement/Commitment'
import {
  ABSENCE_REASONS,
  CANCELLATION_REASONS,
  COMMITMENT_KINDS,
  END_REASONS,
  HOLD_STATES,
  NO_SHOW_REASONS,
  OTHER_DESTINATIONS,
  REFUSAL_REASONS,
  SPAN_STATES,
  STAY_STATES,
} from '@/domain/placement/closedLists'

type Coded = readonly { code: string; label: string }[]

const STATES: Readonly<Record<Commitment['kind'], Coded>> = {
  hold: HOLD_STATES,
  stay: STAY_STATES,
  absence: SPAN_STATES,
  outOfService: SPAN_STATES,
}

const REASONS: Readonly<Record<string, Coded>> = {
  refused: REFUSAL_REASONS,
  cancelled: CANCELLATION_REASONS,
  notArrived: NO_SHOW_REASONS,
  left: END_REASONS,
}

/** `Option`, `Séjour`. */
export const kindWords = ({ kind }: Pick<Commitment, 'kind'>): string => labelOf(COMMITMENT_KINDS, kind)

/** `Posée`, `Arrivé`. */
export const stateWords = ({ kind, state }: Pick<Commitment, 'kind' | 'state'>): string =>
  labelOf(STATES[kind], state)

/** The label of a coded reason, by what it is the reason of; `null` where there is none. */
export function reasonWords({
  kind,
  state,
  reason,
}: Pick<Commitment, 'kind' | 'state' | 'reason'>): string | null {
  if (!reason) return null
  if (kind === 'outOfService') return labelOf(OUT_OF_SERVICE_REASONS, reason)
  if (kind === 'absence') return labelOf(ABSENCE_REASONS, reason)
  return labelOf(REASONS[state] ?? [...CANCELLATION_REASONS, ...NO_SHOW_REASONS], reason)
}

/** Where a child went, in words; `null` where it is not said. */
export const destinationWords = (destination: string | null): string | null =>
  destination && labelOf([...ACCOMMODATION_MODES, ...OTHER_DESTINATIONS], destination)
