import type { SourceFile } from '../SourceReader'
import { csvRecords } from './csvRecords'
import type { RawRow } from './RawRow'
import { withHeader } from './withHeader'

/** The rows of a CSV file, blank ones left out. @throws InvalidInput when it has no header, or a quote that nothing closes. */
export async function* readCsv(file: SourceFile): AsyncGenerator<RawRow> {
  yield* withHeader(file.name, csvRecords(file))
}
