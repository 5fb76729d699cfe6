import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { z } from 'zod'
import { InvalidInput } from '@/errors'
import { isCsvError } from './isCsvError'
import { textChunks } from './textChunks'

const SEPARATORS = [',', ';', '\t', '|']
/** Enough to hold any header, and little enough to be read twice. */
const HEAD = 65_536
/** A cell past this is a quote that was never closed. */
const RECORD_MAX = 1_000_000

const record = z.array(z.string())

/** The records of a CSV file, headers and blank ones among them. @throws InvalidInput when it has a quote that nothing closes. */
export async function* csvRecords(file: { name: string; path: string }): AsyncGenerator<string[]> {
  const head = await headOf(file.path)
  const parser = parse({
    delimiter: separatorOf(head),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: RECORD_MAX,
  })
  const source = Readable.from(textChunks(file.path), { objectMode: true })
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

/** The separator that Excel announces (`sep=;`), else the one that cuts the first line most, quoted cells apart. */
function separatorOf(head: string): string {
  const announced = /^sep=(.)\r?\n/i.exec(head)?.[1]
  if (announced) return announced
  const line =
    head
      .replace(/^[\r\n]+/, '')
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const count = (separator: string) => line.split(separator).length
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best))
}

async function headOf(path: string): Promise<string> {
  let head = ''
  for await (const chunk of textChunks(path)) {
    head += chunk
    if (head.length > HEAD) break
  }
  return head
}
