import type { MaskedCount } from '@/domain/placement/statistics/masking/maskTable'
import type { FixedPeriod } from '@/domain/placement/statistics/periods'

/**
 * A figure that is shown: `c` where it is hidden outside the service, `null` where there is nothing to tell (not reached, no one),
 * `undefined` for what is of the service alone, which a report leaves out.
 */
export type Cell = MaskedCount | null | undefined
export type FigureUnit = 'count' | 'days' | 'hours' | 'percent' | 'perThousand' | 'decimal'

/** A figure by its name in the messages; `count` over `of` is what a rate was made of, `n` how many a middle is of. */
export type Figure = {
  name: string
  value: Cell
  unit: FigureUnit
  count?: Cell
  of?: Cell
  n?: Cell
  note?: string
}

/** A row or a column; its label where it is not a word of the messages. */
export type Heading = { code: string; label?: string }
export type ReportTable = {
  name: string
  rows: readonly Heading[]
  columns: readonly (Heading & { unit: FigureUnit })[]
  cells: readonly (readonly Cell[])[]
}

export type SectionName =
  | 'occupancy'
  | 'vacancy'
  | 'stays'
  | 'delays'
  | 'stability'
  | 'siblings'
  | 'refusals'
  | 'shortages'
  | 'notExecuted'
export type ReportSection = { name: SectionName; figures: readonly Figure[]; tables: readonly ReportTable[] }

/** All that a page, its print and its CSV tell: the same cells for all three. */
export type StatisticsReport = {
  /** Whether small counts are hidden. */
  masked: boolean
  period: FixedPeriod
  territory: { code: string; name: string } | null
  sections: readonly ReportSection[]
  /** Months of the period whose end nobody counted (`YYYY-MM`), and the one that is told, if any. */
  missedMonths: readonly string[]
  monthEnd: string | null
}
