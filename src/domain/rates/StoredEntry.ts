import type { RateUnit } from './closedLists'

/** A value of a rate as a form or the base gives it: days are instants, anything may be absent in a draft. */
export type StoredEntry = {
  id?: string | null
  ends?: boolean | null
  amount?: string | null
  effectFrom?: string | null
  publishedOn?: string | null
  referenceTitle?: string | null
  referenceUrl?: string | null
  brackets?: { threshold?: string | null; value?: string | null }[] | null
  unit?: RateUnit | null
  note?: string | null
  otherReferences?: string | null
  enteredAt?: string | null
  enteredByName?: string | null
  shownAt?: string | null
}

/** Tells whether something is a row of values at all; what is in it is judged when it is published. */
export const isStoredEntry = (row: unknown): row is StoredEntry => typeof row === 'object' && row !== null
