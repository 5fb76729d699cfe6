import type { ReportSection, ReportTable } from './StatisticsReport'

/** Sections without what is of the service alone: figures, whole columns, and tables of which none is left. */
export function toldSections(sections: readonly ReportSection[]): ReportSection[] {
  return sections.map(({ name, figures, tables }) => ({
    name,
    figures: figures.filter(({ value }) => value !== undefined),
    tables: tables.map(toldColumns).filter(({ columns }) => columns.length > 0),
  }))
}

function toldColumns(table: ReportTable): ReportTable {
  const isTold = table.columns.map((_column, rank) => !table.cells.some((row) => row[rank] === undefined))
  return {
    ...table,
    columns: table.columns.filter((_column, rank) => isTold[rank]),
    cells: table.cells.map((row) => row.filter((_cell, rank) => isTold[rank])),
  }
}
