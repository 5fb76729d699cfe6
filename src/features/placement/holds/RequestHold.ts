import type { HoldState } from '@/domain/placement/closedLists'

/** An option as whoever asked for it follows it. Instants are ISO 8601, days `YYYY-MM-DD`. */
export type RequestHold = {
  thread: string
  state: HoldState
  /** Rank from 1 and words, `garçon, 14 ans`. */
  child: { rank: number; words: string }
  facility: { name: string; number: string; phone: string | null }
  place: string
  unit: string
  from: string
  to: string | null
  placedAt: string
  expiresAt: string
  endedAt: string | null
  endedBy: string | null
  reason: string | null
  override: string | null
}
