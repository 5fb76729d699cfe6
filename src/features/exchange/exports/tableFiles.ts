import type { Column } from '@/infra/tables/Column'
import { csvPieces } from '@/infra/tables/csvPieces'
import { xlsxBytes } from '@/infra/tables/xlsxBytes'
import type { ExportContext, ExportFile } from './ExportContext'
import { organisationColumns } from './present/table/organisationColumns'
import { serviceColumns } from './present/table/serviceColumns'
import { organisationPages, servicePages } from './read/sheetPages'
import { counted } from './write/counted'

/** A workbook is built whole in memory: past this many rows, the CSV is the way. */
const MOST_ROWS = 20_000

type Table = {
  name: string
  label: string
  csv: (context: ExportContext) => AsyncGenerator<string | Uint8Array>
  xlsx: (context: ExportContext) => AsyncGenerator<string | Uint8Array>
}

function table<Row extends object>(
  name: string,
  label: string,
  columns: (siteUrl: string) => Column<Row>[],
  pages: (context: ExportContext) => AsyncIterable<Row[]>,
): Table {
  return {
    name,
    label,
    csv: (context) => csvPieces(columns(context.siteUrl), counted(context, pages(context))),
    xlsx: (context) => xlsxPieces(label, columns(context.siteUrl), context, pages(context)),
  }
}

const TABLES = [
  table('organisations', 'Partenaires', organisationColumns, ({ payload, readerClass }) =>
    organisationPages(payload, readerClass),
  ),
  table('services', 'Services', serviceColumns, ({ payload, readerClass }) =>
    servicePages(payload, readerClass),
  ),
]

/** Organisations and services as CSV for a French spreadsheet. */
export const csvFiles: readonly ExportFile[] = TABLES.map(({ name, csv }) => ({
  name: `${name}.csv`,
  contentType: 'text/csv; charset=utf-8',
  pieces: csv,
}))

/** Organisations and services as Excel workbooks. */
export const xlsxFiles: readonly ExportFile[] = TABLES.map(({ name, xlsx }) => ({
  name: `${name}.xlsx`,
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pieces: xlsx,
}))

async function* xlsxPieces<Row extends object>(
  label: string,
  columns: readonly Column<Row>[],
  context: ExportContext,
  pages: AsyncIterable<Row[]>,
): AsyncGenerator<Uint8Array> {
  const rows: Row[] = []
  for await (const page of pages) {
    const room = MOST_ROWS - rows.length
    rows.push(...page.slice(0, room))
    if (page.length > room) {
      context.report.leftOut({
        number: '',
        reason: `Un classeur tient ${MOST_ROWS} lignes : le reste est dans le CSV.`,
      })
      break
    }
  }
  context.report.wrote(rows.length)
  yield await xlsxBytes(label, columns, rows)
}
