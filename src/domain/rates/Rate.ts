import type {
  EntryKind,
  RateDomain,
  RateKind,
  RatePeriod,
  RateUnit,
  RateZone,
  ScaleReading,
} from './closedLists'

/** One tranche, as decimals: from `threshold`, an amount, or a rate in percent; `null` where the text gives none. */
export type Bracket = { threshold: string | null; value: string | null }

/** A text that gives a value. */
export type LegalReference = { title: string; url: string | null }

/**
 * One dated value of a rate. Days are `YYYY-MM-DD`, `amount` is a decimal, instants are ISO 8601. `effectFrom` is when the law applies it,
 * `publishedOn` when the Journal officiel printed it, `enteredAt` when it was written here, `shownAt` since when readers see it.
 */
export type RateEntry = {
  id: string
  kind: EntryKind
  effectFrom: string
  amount: string | null
  brackets: readonly Bracket[]
  /** Where it is not that of the rate: francs of a rate in euros. */
  unit: RateUnit | null
  reference: LegalReference | null
  otherReferences: string | null
  publishedOn: string | null
  enteredAt: string | null
  enteredByName: string | null
  shownAt: string | null
  note: string | null
}

/** How the figures of a rate are counted. */
export type RateMeasure = {
  unit: RateUnit
  /** What a percentage is taken of, in words: « du SMIC ». */
  base: string | null
  period: RatePeriod | null
}

/** A rate and all its values, whatever their order. */
export type Rate = RateMeasure & {
  code: string
  label: string
  shortLabel: string | null
  kind: RateKind
  domain: RateDomain
  zone: RateZone
  /** Of a scale. */
  reading: ScaleReading | null
  thresholdUnit: RateUnit | null
  thresholdBase: string | null
  /** Of a rate worked out from others. */
  formula: string | null
  description: string | null
  /** The last day on which the figure in force is known to hold. */
  stillValidOn: string | null
  entries: readonly RateEntry[]
}
