import type { StayDuration } from './closedLists'
import type { FreePlacesSettings } from './freePlacesSettings'

/** Who is reminded that places are to be confirmed: who keeps them before the delay, their manager at it, the coordinator at twice. */
export const REMINDER_STAGES = ['contributor', 'manager', 'coordinator'] as const
export type ReminderStage = (typeof REMINDER_STAGES)[number]

/** A reminder of the ledger: `since` is the confirmation (or the creation) that it was about, ISO 8601. */
export type SentReminder = { stage: ReminderStage; since: string }

/** A reminder to send, then to write in the ledger; `durations`: those past their delay, or about to be. */
export type DueReminder = SentReminder & { dueAt: Date; durations: StayDuration[] }

type RemindedUnit = {
  active: boolean
  durations: readonly StayDuration[]
  createdAt: string
  confirmedAt: string | null
  sent: readonly SentReminder[]
}

const HOUR_MS = 3_600_000

/**
 * The reminders that a unit owes now, in the order of the stages; empty when run again once they are in the ledger. The pace is
 * that of its shortest duration, for one confirmation answers all of them; a new confirmation starts over.
 */
export function remindersDue(
  { active, durations, createdAt, confirmedAt, sent }: RemindedUnit,
  now: Date,
  { delays, reminderLead }: FreePlacesSettings,
): DueReminder[] {
  if (!active || durations.length === 0) return []
  const since = confirmedAt ?? createdAt
  const start = Date.parse(since)
  const shares = { contributor: 1 - reminderLead, manager: 1, coordinator: 2 }
  return REMINDER_STAGES.flatMap((stage): DueReminder[] => {
    const dueTime = (duration: StayDuration) => start + delays[duration] * shares[stage] * HOUR_MS
    const due = durations.filter((duration) => dueTime(duration) <= now.getTime())
    const isSent = sent.some((one) => one.stage === stage && Date.parse(one.since) === start)
    if (due.length === 0 || isSent) return []
    return [{ stage, since, dueAt: new Date(Math.min(...due.map(dueTime))), durations: due }]
  })
}
