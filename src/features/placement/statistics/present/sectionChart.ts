import { ALL } from '@/domain/placement/statistics/masking/CountCube'
import type { Cell, FigureUnit, Heading, ReportSection, SectionName } from './StatisticsReport'

type ChartBar = Heading & { value: number | null; cell: Cell; unit: FigureUnit }
/** What is drawn of a section: shares by month, shares from 0 to 100, or counts; `null` where it has nothing to draw. */
export type SectionChart = { kind: 'months' | 'shares' | 'counts'; bars: readonly ChartBar[] } | null

/** Which column of which table each section draws; the sums are left out, and what is hidden has no bar. */
const DRAWN: Readonly<
  Partial<
    Record<SectionName, { kind: 'months' | 'shares' | 'counts'; tables: readonly string[]; column: string }>
  >
> = {
  occupancy: { kind: 'months', tables: ['months'], column: 'rateOpen' },
  stays: { kind: 'counts', tables: ['cohorts'], column: 'median' },
  delays: { kind: 'shares', tables: ['delaysHours', 'delaysDays'], column: 'inTarget' },
  stability: { kind: 'counts', tables: ['moves'], column: 'perThousand' },
  refusals: { kind: 'counts', tables: ['refusals'], column: ALL },
}

/** Which row each section draws instead, its columns being the bars. */
const ACROSS: Readonly<Partial<Record<SectionName, string>>> = {
  siblings: 'siblings',
  shortages: 'shortages',
  notExecuted: 'waitsByAge',
}

export function sectionChart({ name, tables }: ReportSection): SectionChart {
  const drawn = DRAWN[name]
  const across = tables.find((table) => table.name === ACROSS[name])
  const bars = drawn
    ? tables
        .filter((table) => drawn.tables.includes(table.name))
        .flatMap((table) => {
          const rank = table.columns.findIndex(({ code }) => code === drawn.column)
          const unit = table.columns[rank]?.unit ?? 'count'
          return table.rows.map((row, at) => barOf(row, table.cells[at]?.[rank] ?? null, unit))
        })
    : (across?.columns.map((column, rank) =>
        barOf(column, across.cells[across.rows.length - 1]?.[rank] ?? null, column.unit),
      ) ?? [])
  const kept = bars.filter(({ code }) => code !== ALL)
  const isDrawn = kept.some(({ value }) => value !== null && (value > 0 || drawn?.kind === 'months'))
  return isDrawn ? { kind: drawn?.kind ?? 'counts', bars: ordered(name, kept) } : null
}

const barOf = ({ code, label }: Heading, cell: Cell, unit: FigureUnit): ChartBar => ({
  code,
  ...(label ? { label } : {}),
  cell,
  unit,
  value: typeof cell === 'number' ? cell : null,
})

/** Reasons that were given, the most frequent first; the rest in its own order. */
function ordered(name: SectionName, bars: readonly ChartBar[]): ChartBar[] {
  if (name !== 'refusals') return [...bars]
  return bars.filter(({ cell }) => cell !== 0).sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
}
