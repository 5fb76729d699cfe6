import { AGE_CLASSES } from '@/domain/placement/statistics/ages'
import { ALL } from '@/domain/placement/statistics/masking/CountCube'
import { WAIT_CLASSES } from '@/domain/placement/statistics/notExecuted'
import { NO_TERRITORY } from '../read/readCountedInput'
import type { PlacementMonthEnd } from '../read/readSnapshots'
import type { Heading, ReportSection, ReportTable } from './StatisticsReport'
import { OPEN_VEIL, type Veil } from './Veil'

type Ask = {
  /** The month end that is told, and those of the period before it. */
  told: PlacementMonthEnd | null
  months: readonly PlacementMonthEnd[]
  territory: string | null
  veil: Veil
}

const WAITS: readonly Heading[] = [...WAIT_CLASSES, { code: ALL }]

/** Decisions without arrival at the end of the last month that was counted, by age and by territory, and how many there were each month. */
export function notExecutedSection({ told, months, territory, veil }: Ask): ReportSection {
  const rows = rowsOf(told, territory)
  const total = rows.reduce((sum, { count }) => sum + count, 0)
  const oneTable = (
    name: string,
    headings: readonly Heading[],
    codeOf: (row: Row) => string,
  ): ReportTable => ({
    name,
    rows: [...headings.map(heading), { code: ALL }],
    columns: WAITS.map((wait) => ({ ...heading(wait), unit: 'count' as const })),
    cells: [...headings, { code: ALL }].map((one) =>
      WAITS.map((wait) =>
        veil.count(
          'notExecuted',
          [one.code, wait.code],
          countOf(rows, (row) => isIn(codeOf(row), one.code) && isIn(row.wait, wait.code)),
        ),
      ),
    ),
  })
  const territories = Object.entries(told?.territories ?? {}).map(([code, label]) => ({ code, label }))
  const unknown = rows.some((row) => !territories.some(({ code }) => code === row.territory))
  const places: Heading[] = [...territories, ...(unknown ? [{ code: NO_TERRITORY }] : [])]
  return {
    name: 'notExecuted',
    figures: told
      ? [
          {
            name: 'notExecuted',
            value: veil.count('notExecuted', [ALL, ALL], total),
            unit: 'count',
            note: told.month,
          },
        ]
      : [],
    tables: told
      ? [
          oneTable('waitsByAge', AGE_CLASSES, ({ age }) => age),
          // Of one territory the sums say it; outside the service each territory is its own page.
          ...(territory === null && !veil.masked
            ? [oneTable('waitsByTerritory', places, (row) => row.territory)]
            : []),
          ...(veil.masked ? [] : [monthTable(months, territory)]),
        ]
      : [],
  }
}

type Row = PlacementMonthEnd['notExecuted'][number]

const rowsOf = (snapshot: PlacementMonthEnd | null, territory: string | null): readonly Row[] =>
  (snapshot?.notExecuted ?? []).filter((row) => territory === null || row.territory === territory)

const heading = ({ code, label }: Heading): Heading => (label ? { code, label } : { code })
const isIn = (code: string, asked: string): boolean => asked === ALL || code === asked
const countOf = (rows: readonly Row[], fits: (row: Row) => boolean): number =>
  rows.reduce((sum, row) => sum + (fits(row) ? row.count : 0), 0)

function monthTable(months: readonly PlacementMonthEnd[], territory: string | null): ReportTable {
  return {
    name: 'waitsByMonth',
    rows: months.map(({ month }) => ({ code: month })),
    columns: WAITS.map((wait) => ({ ...heading(wait), unit: 'count' })),
    cells: months.map((month) =>
      WAITS.map(({ code }) =>
        OPEN_VEIL.count(
          'notExecuted',
          [],
          countOf(rowsOf(month, territory), (row) => isIn(row.wait, code)),
        ),
      ),
    ),
  }
}
