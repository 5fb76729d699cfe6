import type { Column } from '@/infra/tables/Column'
import words from '../../../../../messages/fr/placementStatistics.json'
import { headingWords, periodWords } from './cellWords'
import type { Cell, FigureUnit, StatisticsReport } from './StatisticsReport'

type Line = {
  period: string
  territory: string
  section: string
  table: string
  row: string
  column: string
  value: Cell
  unit: FigureUnit
}

const SECTIONS: Readonly<Record<string, { title: string }>> = words.sections
const TABLES: Readonly<Record<string, string>> = words.tables
const FIGURES: Readonly<Record<string, string>> = words.figures
const UNITS: Readonly<Record<FigureUnit, string>> = words.units

/** The columns of the figures of places, for a spreadsheet. */
export const STATISTICS_COLUMNS: Column<Line>[] = [
  { header: 'Période', value: ({ period }) => period },
  { header: 'Territoire', value: ({ territory }) => territory },
  { header: 'Rubrique', value: ({ section }) => section },
  { header: 'Tableau', value: ({ table }) => table },
  { header: 'Ligne', value: ({ row }) => row },
  { header: 'Colonne', value: ({ column }) => column },
  { header: 'Valeur', value: ({ value }) => value },
  { header: 'Unité', value: ({ unit }) => UNITS[unit] },
]

/** Every figure of a report as a line, those of its tables after those that are shown alone. */
export function statisticsLines({ period, territory, sections }: StatisticsReport): Line[] {
  const shared = {
    period: periodWords(period.code),
    territory: territory === null ? words.everywhere : territory.name || words.noTerritory,
  }
  return sections.flatMap(({ name, figures, tables }) => {
    const section = SECTIONS[name]?.title ?? name
    const alone = figures.flatMap((figure): Line[] => {
      const own = { ...shared, section, table: '', row: FIGURES[figure.name] ?? figure.name }
      const part = (column: string, value: Cell | undefined): Line[] =>
        value === undefined ? [] : [{ ...own, column, value, unit: 'count' }]
      return [
        { ...own, column: words.value, value: figure.value, unit: figure.unit },
        ...part(words.numerator, figure.count),
        ...part(words.denominator, figure.of),
        ...part(words.size, figure.n),
      ]
    })
    const inTables = tables.flatMap((table) =>
      table.rows.flatMap((row, at) =>
        table.columns.map((column, rank) => ({
          ...shared,
          section,
          table: TABLES[table.name] ?? table.name,
          row: headingWords(row),
          column: headingWords(column),
          value: table.cells[at]?.[rank] ?? null,
          unit: column.unit,
        })),
      ),
    )
    return [...alone, ...inTables]
  })
}
