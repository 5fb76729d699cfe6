import { labelOf } from '@/domain/labelOf'
import { REQUEST_OUTCOMES, REQUEST_STATES, type RequestState } from '@/domain/placement/closedLists'

const TONES: Partial<Record<RequestState, string>> = { held: 'info', admitted: 'ok', waiting: 'soon' }

/** What a request is at, in one word; how it ended where it has. */
export function RequestStateTag({
  state,
  outcome,
}: {
  state: RequestState
  outcome?: string | null | undefined
}) {
  const tone = TONES[state]
  return (
    <span className={`state pill ${tone ?? 'plain'}`}>
      {labelOf(REQUEST_STATES, state)}
      {outcome ? ` · ${labelOf(REQUEST_OUTCOMES, outcome)}` : ''}
    </span>
  )
}
