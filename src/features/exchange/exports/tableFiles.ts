import type { Column } from '@/infra/tables/Column'
import { csvPieces } from '@/infra/tables/csvPieces'
import { xlsxPieces } from '@/infra/tables/xlsxPieces'
import type { ExportContext, ExportFile } from './ExportContext'
import { ownSource } from './present/dataInclusion/fields'
import { organisationColumns } from './present/table/organisationColumns'
import { serviceColumns } from './present/table/serviceColumns'
import type { SheetSource } from './read/sheetPages'
import { counted } from './write/counted'

type Table = {
  name: SheetSource
  label: string
  csv: (context: ExportContext) => AsyncGenerator<string | Uint8Array>
  xlsx: (context: ExportContext) => AsyncGenerator<string | Uint8Array>
}

function table<Row extends object>(
  name: SheetSource,
  label: string,
  columns: (siteUrl: string, source: string) => Column<Row>[],
  pages: (context: ExportContext) => AsyncIterable<Row[]>,
): Table {
  const columnsOf = ({ siteUrl, departmentCode }: ExportContext) =>
    columns(siteUrl, ownSource(departmentCode))
  return {
    name,
    label,
    csv: (context) => csvPieces(columnsOf(context), counted(context, pages(context))),
    xlsx: (context) =>
      xlsxPieces({ name: label, columns: columnsOf(context) }, counted(context, pages(context))),
  }
}

const TABLES = [
  table('organisations', 'Partenaires', organisationColumns, ({ pages }) => pages.organisations()),
  table('services', 'Services', serviceColumns, ({ pages }) => pages.services()),
]

/** Organisations and services as CSV for a French spreadsheet. */
export const csvFiles: readonly ExportFile[] = TABLES.map(({ name, csv }) => ({
  name: `${name}.csv`,
  contentType: 'text/csv; charset=utf-8',
  reads: [name],
  pieces: csv,
}))

/** Organisations and services as Excel workbooks, cut in sheets where they are many. */
export const xlsxFiles: readonly ExportFile[] = TABLES.map(({ name, xlsx }) => ({
  name: `${name}.xlsx`,
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  reads: [name],
  pieces: xlsx,
}))
