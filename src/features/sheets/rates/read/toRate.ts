import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { storedDay } from '@/domain/rates/storedDay'
import type { Rate as StoredRate } from '@/payload-types'

type StoredRow = NonNullable<StoredRate['entries']>[number]

/** A rate of the base as the domain knows it; a value without a day yet is left out. */
export function toRate(stored: StoredRate): Rate {
  return {
    code: stored.code ?? '',
    label: stored.label,
    shortLabel: stored.shortLabel || null,
    kind: stored.kind ?? 'value',
    domain: stored.domain ?? 'other',
    zone: stored.zone ?? 'france',
    unit: stored.unit ?? 'EUR',
    base: stored.base || null,
    period: stored.period ?? null,
    reading: stored.kind === 'scale' ? (stored.reading ?? 'single') : null,
    thresholdUnit: stored.kind === 'scale' ? (stored.thresholdUnit ?? 'EUR') : null,
    thresholdBase: stored.thresholdBase || null,
    formula: stored.kind === 'formula' ? (stored.formula ?? '') : null,
    description: stored.description || null,
    stillValidOn: storedDay(stored.stillValidOn),
    entries: (stored.entries ?? []).flatMap(toEntry),
  }
}

function toEntry(row: StoredRow): RateEntry[] {
  const effectFrom = storedDay(row.effectFrom)
  if (!effectFrom) return []
  const title = row.referenceTitle?.trim() || row.referenceUrl?.trim()
  return [
    {
      id: row.id ?? effectFrom,
      kind: row.ends ? 'end' : 'amount',
      effectFrom,
      amount: row.ends ? null : row.amount || null,
      brackets: row.ends
        ? []
        : (row.brackets ?? []).map(({ threshold, value }) => ({
            threshold: threshold || null,
            value: value || null,
          })),
      unit: row.unit ?? null,
      reference: title ? { title, url: row.referenceUrl || null } : null,
      otherReferences: row.otherReferences || null,
      publishedOn: storedDay(row.publishedOn),
      enteredAt: row.enteredAt ?? null,
      enteredByName: row.enteredByName || null,
      shownAt: row.shownAt ?? null,
      note: row.note || null,
    },
  ]
}
