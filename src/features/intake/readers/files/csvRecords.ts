import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import { detectEncoding } from './encoding/detectEncoding'
import { textChunks } from './encoding/textChunks'
import { isCsvError } from './isCsvError'

const SEPARATORS = [',', ';', '\t', '|']
/** Enough to hold any header, and little enough to be read twice. */
const HEAD = 65_536
/** Enough lines to see what parts their cells. */
const LINES = 20
/** A cell past this is a quote that was never closed. */
const RECORD_MAX = 1_000_000

const record = z.array(z.string())

/** The records of a CSV file, headers and blank ones among them. @throws InvalidInput when it has a quote that nothing closes. */
export async function* csvRecords(given: SourceFile): AsyncGenerator<string[]> {
  // Found once: the file is opened twice.
  const file = { ...given, encoding: given.encoding ?? (await detectEncoding(given)).encoding }
  const head = await headOf(file)
  const parser = parse({
    delimiter: separatorOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_MAX,
  })
  const source = Readable.from(textChunks(file), { objectMode: true })
  source.on('error', (error) => parser.destroy(error))
  yield* records(file.name, source.pipe(parser))
}

async function* records(name: string, parser: AsyncIterable<unknown>): AsyncGenerator<string[]> {
  let read = 0
  try {
    for await (const values of parser) {
      read += 1
      yield record.parse(values)
    }
  } catch (error) {
    if (!isCsvError(error)) throw error
    throw new InvalidInput(
      `${name}\u00a0: le tableau n’est plus lisible après la ligne ${read}\u00a0: un guillemet ouvert n’est sans doute jamais refermé.`,
      { cause: error },
    )
  }
}

/** The separator that Excel announces (`sep=;`), else the one that cuts most lines alike, quoted cells apart. */
function separatorOf(head: string): string {
  const announced = /^sep=(.)\r?\n/i.exec(head)?.[1]
  if (announced) return announced
  const lines = head
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
  return SEPARATORS.reduce((best, next) => (evenness(lines, next) > evenness(lines, best) ? next : best))
}

/** How well a separator cuts these lines into as many cells each: a title above the header, or a comma in a text, counts for little. */
function evenness(lines: readonly string[], separator: string): number {
  const alike = new Map<number, number>()
  for (const line of lines) {
    const cuts = line.split(separator).length - 1
    alike.set(cuts, (alike.get(cuts) ?? 0) + 1)
  }
  return Math.max(...[...alike].map(([cuts, times]) => cuts * times), 0)
}

async function headOf(file: SourceFile): Promise<string> {
  let head = ''
  for await (const chunk of textChunks(file)) {
    head += chunk
    if (head.length > HEAD) break
  }
  return head
}
