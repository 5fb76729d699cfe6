import { REVIEW_CADENCES, type ReviewCadence } from '@/domain/sheet/freshness'

/** Reads a stored cadence (`'6'` or `6`, months); `null` when it is none of ours. */
export function reviewCadence(value: unknown): ReviewCadence | null {
  return REVIEW_CADENCES.find((cadence) => String(cadence) === String(value)) ?? null
}
