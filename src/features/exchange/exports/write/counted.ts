import type { ExportContext } from '../ExportContext'

/** The same pages, each told to the report as it goes by. */
export async function* counted<Row>(
  { report }: Pick<ExportContext, 'report'>,
  pages: AsyncIterable<Row[]>,
): AsyncGenerator<Row[]> {
  for await (const rows of pages) {
    report.wrote(rows.length)
    yield rows
  }
}
