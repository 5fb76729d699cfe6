import { labelOf } from '@/domain/labelOf'
import { EXCHANGE_STATES, type ExchangeState } from '@/domain/placement/neighbours/exchangeStates'

const TONES: Record<ExchangeState, string> = {
  waiting: 'info',
  accepted: 'ok',
  refused: 'late',
  kept: 'ok',
  withdrawn: 'plain',
}

/** What a request that went across is at. */
export function ExchangeStateTag({ state }: { state: ExchangeState }) {
  return <span className={`state pill ${TONES[state]}`}>{labelOf(EXCHANGE_STATES, state)}</span>
}
