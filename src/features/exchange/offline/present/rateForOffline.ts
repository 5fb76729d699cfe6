import type { Rate } from '@/domain/rates/Rate'

/** A rate with its dated values and nothing of who typed them: what the reading of a day needs. */
export function rateForOffline(rate: Rate): Rate {
  return {
    ...rate,
    description: null,
    entries: rate.entries.map(({ id, kind, effectFrom, amount, brackets, unit, enteredAt }) => ({
      id,
      kind,
      effectFrom,
      amount,
      brackets,
      unit,
      reference: null,
      otherReferences: null,
      publishedOn: null,
      // Of two values for one day, the last typed is the law.
      enteredAt,
      enteredByName: null,
      shownAt: null,
      note: null,
    })),
  }
}
