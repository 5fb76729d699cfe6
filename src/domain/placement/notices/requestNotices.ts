import { daysFrom } from '../../hours/calendarDay'
import type { DueNotice } from './NOTICE_KINDS'

/** Days after a decision that was not carried out when it is told of, again and again. */
export const NOT_EXECUTED_DAYS = [3, 8, 15, 30] as const
const NEAR = 24 * 60 * 60_000

/** A published request that is not closed: `legalDeadline` is ISO 8601, `decidedOn` the day (`YYYY-MM-DD`) of the decision to carry out. */
export type FollowedRequest = { id: string; legalDeadline: string | null; decidedOn: string | null }

/**
 * What a request that is still followed makes known: its legal deadline within 24 hours, then past; and the decision that is not carried
 * out, so many days after it. `today` is the day of `now` in France.
 */
export function requestNotices(
  { id, legalDeadline, decidedOn }: FollowedRequest,
  { now, today }: { now: Date; today: string },
): DueNotice[] {
  const left = legalDeadline ? Date.parse(legalDeadline) - now.getTime() : Number.POSITIVE_INFINITY
  const late = decidedOn ? NOT_EXECUTED_DAYS.findLast((days) => daysFrom(decidedOn, today) >= days) : null
  return [
    ...(left <= NEAR
      ? [{ kind: left <= 0 ? 'legalPast' : 'legalNear', step: `${id}:${legalDeadline}` } as const]
      : []),
    ...(late ? [{ kind: 'notExecuted', step: `${id}:${decidedOn}:${late}` } as const] : []),
  ]
}
