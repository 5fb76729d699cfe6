/** A fact's value as a conflict stores it: the CMS's JSON fields refuse a bare text. */
export type ConflictValue = { value: unknown }

/** Reads what a conflict stores; anything else is taken for no value. */
export function conflictValue(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'value' in stored ? stored.value : null
}
