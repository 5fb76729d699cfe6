import { countBy } from '@/domain/placement/groupBy'
import { ALL } from '@/domain/placement/statistics/masking/CountCube'
import type { Heading, ReportTable } from './StatisticsReport'
import type { Veil, VeiledTable } from './Veil'

type Cross = {
  name: string
  table: VeiledTable
  veil: Veil
  /** The codes of each fact: its row, its column. */
  facts: readonly (readonly [row: string, column: string])[]
  rows: readonly Heading[]
  columns: readonly Heading[]
}

/** Facts counted by two codes, with the sums of both. */
export function crossTable({ name, table, veil, facts, rows, columns }: Cross): ReportTable {
  const counts = countBy(
    facts.flatMap(([row, column]) => [
      `${row} ${column}`,
      `${row} ${ALL}`,
      `${ALL} ${column}`,
      `${ALL} ${ALL}`,
    ]),
    (key) => key,
  )
  const [down, across] = [
    [...rows, { code: ALL }],
    [...columns, { code: ALL }],
  ]
  return {
    name,
    rows: down.map(({ code, label }) => (label ? { code, label } : { code })),
    columns: across.map(({ code, label }) => ({ code, ...(label ? { label } : {}), unit: 'count' })),
    cells: down.map((row) =>
      across.map((column) =>
        veil.count(table, [row.code, column.code], counts.get(`${row.code} ${column.code}`) ?? 0),
      ),
    ),
  }
}
