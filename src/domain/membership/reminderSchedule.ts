/** Days after an invitation at which it is recalled, and at which it goes away. */
const REMINDER_DAYS = [1, 5, 10, 15] as const
const PURGE_DAYS = 120
const DAY = 86_400_000

/** After as many reminders an invitation is the editors' business. */
export const MOST_REMINDERS = REMINDER_DAYS.length

/** How many reminders an invitation should have had by `now`; days are counted from the instant of the invitation. */
export function remindersDue(invitedAt: Date, now: Date): number {
  const days = (now.getTime() - invitedAt.getTime()) / DAY
  return REMINDER_DAYS.filter((day) => day <= days).length
}

/** The instant before which an invitation that is still unanswered at `now` was sent too long ago to be kept. */
export function purgedBefore(now: Date): Date {
  return new Date(now.getTime() - PURGE_DAYS * DAY)
}

/** The instant of the first reminder: an invitation sent after it is too young for any at `now`. */
export function firstReminderBefore(now: Date): Date {
  return new Date(now.getTime() - REMINDER_DAYS[0] * DAY)
}
