import type { RawRow } from './RawRow'
import { withHeader } from './withHeader'
import { xlsxRecords } from './xlsxRecords'

/** The rows of the first sheet that has a header and rows. @throws InvalidInput when it is no workbook, or too large a one. */
export async function* readXlsx(file: { name: string; path: string }): AsyncGenerator<RawRow> {
  yield* withHeader(file.name, await xlsxRecords(file))
}
