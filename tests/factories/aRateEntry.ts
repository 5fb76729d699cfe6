import type { RateEntry } from '@/domain/rates/Rate'

/** A value of a rate: 100 from 1 January 2025, with its text. */
export function aRateEntry(given: Partial<RateEntry> = {}): RateEntry {
  const effectFrom = given.effectFrom ?? '2025-01-01'
  return {
    id: given.id ?? effectFrom,
    kind: 'amount',
    effectFrom,
    amount: '100',
    brackets: [],
    unit: null,
    reference: { title: 'Décret n° 2024-1', url: null },
    otherReferences: null,
    publishedOn: null,
    enteredAt: null,
    enteredByName: null,
    shownAt: null,
    note: null,
    ...given,
  }
}
