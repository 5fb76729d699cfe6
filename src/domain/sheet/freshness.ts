import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { startOfDay } from 'date-fns/startOfDay'

/** `verified` within its cadence, `dueSoon` 30 days before the review date, `overdue` past it or never verified. */
export const FRESHNESS_STATES = ['verified', 'dueSoon', 'overdue'] as const
export type FreshnessState = (typeof FRESHNESS_STATES)[number]

/** Months between two verifications that an editor can choose. */
export const REVIEW_CADENCES = [1, 3, 6, 12] as const
export type ReviewCadence = (typeof REVIEW_CADENCES)[number]

const DUE_SOON_DAYS = 30

/** The day by which a sheet verified at this instant is to be verified again. */
export function reviewDueAt(verifiedAt: Date, cadence: ReviewCadence): Date {
  return addMonths(verifiedAt, cadence)
}

/** The state of a sheet at an instant; never verified counts as overdue: nobody vouches for it. */
export function freshnessState(verifiedAt: Date | null, dueAt: Date | null, now: Date): FreshnessState {
  if (!verifiedAt || !dueAt) return 'overdue'
  const days = differenceInCalendarDays(dueAt, now)
  if (days < 0) return 'overdue'
  return days <= DUE_SOON_DAYS ? 'dueSoon' : 'verified'
}

/** The instants that part the review days as `freshnessState` does: before `soon` past due, before `later` due soon. */
export function dueInstants(now: Date): { soon: Date; later: Date } {
  const today = startOfDay(now)
  return { soon: today, later: addDays(today, DUE_SOON_DAYS + 1) }
}

type DatedSheet = { verifiedAt?: string | null | undefined; reviewDueAt?: string | null | undefined }

/** The state of a sheet as it is stored, with ISO 8601 instants. */
export function freshnessOf({ verifiedAt, reviewDueAt }: DatedSheet, now: Date): FreshnessState {
  return freshnessState(dateOf(verifiedAt), dateOf(reviewDueAt), now)
}

function dateOf(text: string | null | undefined): Date | null {
  return text ? new Date(text) : null
}

/** Order at equal relevance: verified before due soon before overdue. */
export function freshnessRank(state: FreshnessState): number {
  return FRESHNESS_STATES.indexOf(state)
}
