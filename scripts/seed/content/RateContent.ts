import type { RateDomain, RatePeriod, RateUnit, RateZone, ScaleReading } from '@/domain/rates/closedLists'

/** Day of effect, figure, text and its address, day of the Journal officiel. */
type Dated<Figure> = readonly [
  effectFrom: string,
  figure: Figure,
  reference: string,
  url: string | null,
  publishedOn: string | null,
]

/** A rate of the demo: dated values, one scale, or a formula on other rates. */
export type RateContent = {
  code: string
  label: string
  shortLabel: string
  domain: RateDomain
  unit: RateUnit
  zone: RateZone
  base?: string
  period?: RatePeriod
  description?: string
  stillValidOn?: string
} & (
  | { entries: readonly Dated<string>[] }
  | {
      kind: 'scale'
      reading: ScaleReading
      thresholdUnit: RateUnit
      thresholdBase: string
      scale: Dated<readonly (readonly [threshold: string, value: string])[]>
    }
  | { formula: string; formulaReference: string }
)
