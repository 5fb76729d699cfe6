import type { RateDomain, RatePeriod, RateUnit, ScaleReading } from '@/domain/rates/closedLists'
import type { StoredEntry } from '@/domain/rates/StoredEntry'

/** A value of a file, as the base stores it, without who entered it; days are `YYYY-MM-DD`. */
export type ImportedEntry = Pick<
  StoredEntry,
  'referenceTitle' | 'referenceUrl' | 'note' | 'otherReferences' | 'publishedOn'
> & {
  effectFrom: string
  ends: boolean
  amount: string | null
  unit: RateUnit | null
  brackets: { threshold: string | null; value: string | null }[]
}

/** A rate of a file. */
export type ImportedRate = {
  file: string
  code: string
  label: string
  shortLabel: string | null
  description: string | null
  domain: RateDomain
  kind: 'value' | 'scale'
  unit: RateUnit
  base: string | null
  period: RatePeriod | null
  reading: ScaleReading | null
  thresholdUnit: RateUnit | null
  thresholdBase: string | null
  stillValidOn: string | null
  entries: ImportedEntry[]
}

/** What is told of a value while it is read: which one, and what was done of it, in French. */
export type Told = (column: string, value: string, rule: string) => void
