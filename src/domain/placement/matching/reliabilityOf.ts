import { REFUSAL_REASONS, type RefusalReason } from '../closedLists'

/** What a unit did with the options that it was sent: how many were answered as promised, how many were not. */
export type Word = { kept: number; broken: number }

/** Options that a unit about which little is known is taken to have answered well. */
const BENEFIT = 3

/** Whether the answer to an option breaks the word of its unit: a place that was said to be free was not, or nobody answered. */
export function breaksWord(state: 'refused' | 'expired', reason: RefusalReason | null): boolean {
  if (state === 'expired') return true
  return REFUSAL_REASONS.some(({ code, remembered }) => code === reason && remembered === 'reliability')
}

/** What the word of a unit is worth, from 0 to 1: 1 for one that was never asked, less with each option that it let down. */
export function reliabilityOf({ kept, broken }: Word): number {
  return (kept + BENEFIT) / (kept + broken + BENEFIT)
}
