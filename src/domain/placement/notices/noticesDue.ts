import { addDays } from '../../hours/calendarDay'
import type { Commitment } from '../Commitment'
import type { DueNotice } from './NOTICE_KINDS'

type Standing = Pick<Commitment, 'thread' | 'kind' | 'state' | 'from' | 'to' | 'expiresAt'> & {
  startedAt: string
}
/** `today` is the day of `now` in France (`YYYY-MM-DD`). */
type Moment = { now: Date; today: string }

/** What a commitment that stands makes known because time goes by: at half of a hold, on the day of an arrival, once it is late… */
export function noticesDue(standing: Standing, { now, today }: Moment): DueNotice[] {
  const { thread, kind, state, from, to, expiresAt, startedAt } = standing
  if (kind === 'hold') {
    if (state === 'expired') return [{ kind: 'expired', step: thread }]
    return state === 'placed' && expiresAt && isPastHalf(startedAt, expiresAt, now)
      ? [{ kind: 'reminder', step: `${thread}:${expiresAt}` }]
      : []
  }
  if (kind === 'absence')
    return state === 'open' && to && addDays(to, -1) === today
      ? [{ kind: 'absenceEnding', step: `${thread}:${to}` }]
      : []
  if (kind !== 'stay') return []
  if (state === 'arrived')
    return to && to < today ? [{ kind: 'departureOverdue', step: `${thread}:${to}` }] : []
  if (state !== 'planned') return []
  return [
    ...(from === today ? [{ kind: 'arrivalExpected', step: `${thread}:${from}` } as const] : []),
    ...(from < today ? [{ kind: 'arrivalOverdue', step: `${thread}:${from}` } as const] : []),
  ]
}

function isPastHalf(placedAt: string, expiresAt: string, now: Date): boolean {
  const [start, end] = [Date.parse(placedAt), Date.parse(expiresAt)]
  return now.getTime() < end && now.getTime() >= start + (end - start) / 2
}
