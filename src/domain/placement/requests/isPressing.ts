import { deadlineState } from './deadlineState'

/** Whether a legal deadline (ISO 8601) is within a day of an instant, or past. */
export function isPressing(deadline: string | null | undefined, now: Date): boolean {
  const state = deadlineState(deadline, now)
  return state === 'past' || state === 'near'
}
