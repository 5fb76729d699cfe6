const HOUR = 3_600_000
const DAY_HOURS = 24
const SOON_HOURS = 72

/** How near a legal deadline is: `past`, within a day (`near`), within three (`soon`), or `far`. */
export type DeadlineState = 'past' | 'near' | 'soon' | 'far'

/** The state of a deadline (ISO 8601) at an instant; `null` for a request without one. */
export function deadlineState(deadline: string | null | undefined, now: Date): DeadlineState | null {
  if (!deadline) return null
  const hours = (Date.parse(deadline) - now.getTime()) / HOUR
  if (hours <= 0) return 'past'
  if (hours <= DAY_HOURS) return 'near'
  return hours <= SOON_HOURS ? 'soon' : 'far'
}

/** The time from an instant to a deadline, or since: `3 jours`, `20 h`, `40 min`. */
export function spanToDeadline(deadline: string, now: Date): string {
  const minutes = Math.abs(Date.parse(deadline) - now.getTime()) / 60_000
  const hours = Math.floor(minutes / 60)
  if (hours >= 2 * DAY_HOURS) return `${Math.floor(hours / DAY_HOURS)}\u00a0jours`
  return hours >= 1 ? `${hours}\u00a0h` : `${Math.floor(minutes)}\u00a0min`
}
