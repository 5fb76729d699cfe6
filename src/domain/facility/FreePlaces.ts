import type { OutOfServiceReason, StayDuration } from './closedLists'

/** Places free for a duration; `from`: first day (`YYYY-MM-DD`), `null` for now. The same place may be free for several durations. */
export type FreeCount = { duration: StayDuration; count: number; from: string | null }

/** Places that nobody can take, both days included (`YYYY-MM-DD`); `to` is `null` until further notice. */
export type OutOfServicePeriod = {
  from: string
  to: string | null
  count: number
  reason: OutOfServiceReason
  note?: string | null
}

/** What a unit says of its free places, who said it (in words) and when (ISO 8601); an accepted duration without a row has none. */
export type FreePlaces = {
  counts: readonly FreeCount[]
  outOfService: readonly OutOfServicePeriod[]
  confirmedAt: string | null
  confirmedBy: string | null
  /** Told to those who read through the API, in place of the counts that nobody confirmed within their delay. */
  toConfirm?: readonly StayDuration[]
}
