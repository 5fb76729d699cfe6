import type { Cell } from './StatisticsReport'

/** The tables of counts that are published outside the service, each as one cube. */
export type VeiledTable =
  | 'refusals'
  | 'expired'
  | 'noShows'
  | 'shortages'
  | 'siblings'
  | 'entries'
  | 'delays'
  | 'notExecuted'

/** What may be told of a figure. */
export interface Veil {
  readonly masked: boolean
  /** A count of a table, by its codes on the axes that follow time and territory; `*` is the sum. */
  count(table: VeiledTable, codes: readonly string[], value: number): Cell
  /** A rate in percent of a count over another, to a tenth; `units` are how many places or people it is of. */
  rate(count: number, of: number, units?: number): Cell
  /** A middle, a ratio, of so many. */
  measure(value: number | null, n: number): Cell
  /** What is told to the service alone. */
  inner(value: number | null): Cell
}

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Within the service everything is told. */
export const OPEN_VEIL: Veil = {
  masked: false,
  count: (_table, _codes, value) => value,
  rate: (count, of) => (of === 0 ? null : tenth((count / of) * 100)),
  measure: (value) => (value === null ? null : tenth(value)),
  inner: (value) => value,
}
