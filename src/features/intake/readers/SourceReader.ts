import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'

/** A file to read; `name` is what people call it, `path` where it is, `encoding` how its text is written where somebody said it. */
export type SourceFile = { name: string; path: string; encoding?: TextEncoding | undefined }

export type ReadOptions = {
  /** Of the `csv` format alone, which cannot be read without. */
  mapping?: CsvMapping
  /** Code of the source, where the format does not name its producer. */
  source?: string
  /** `YYYY-MM-DD`; the day of the clock by default. */
  today?: string
}

/**
 * Reads a file record by record, in little memory. A bad row is yielded refused, with its reasons.
 * @throws InvalidInput when the file as a whole cannot be read, or stops being readable: what follows is then unknown.
 */
export type SourceReader = (file: SourceFile, options: ReadOptions) => AsyncIterable<SourceRow>
