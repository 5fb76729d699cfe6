import { OUT_OF_SERVICE_REASONS } from '../../facility/closedLists'
import { addDays } from '../../hours/calendarDay'
import type { TakenSpan } from '../Commitment'
import type { Standing } from './standingOf'

const TAKING: Readonly<Record<string, readonly string[]>> = {
  hold: ['placed'],
  stay: ['planned', 'arrived', 'left'],
  outOfService: ['open', 'closed'],
}

/**
 * The days that a commitment takes, those of preparation included; `null` where it takes none. An absence takes none of its own: the
 * stay does.
 */
export function spanOf({
  thread,
  kind,
  state,
  from,
  to,
  readyOn,
  expiresAt,
  reason,
}: Omit<Standing, 'written' | 'lines' | 'startedAt'>): TakenSpan | null {
  if (!TAKING[kind]?.includes(state)) return null
  return {
    thread,
    kind,
    from,
    to: readyOn ? addDays(readyOn, -1) : to,
    until: kind === 'hold' ? expiresAt : null,
    due: state === 'arrived' ? to : null,
    reason:
      OUT_OF_SERVICE_REASONS.find(({ code }) => kind === 'outOfService' && code === reason)?.code ?? null,
  }
}

/** What takes a place from a day on. */
export function takenSpans(standing: readonly Standing[], today: string): TakenSpan[] {
  return standing.flatMap((one) => {
    const span = spanOf(one)
    return span && (span.to === null || span.to >= today || span.due !== null) ? [span] : []
  })
}
