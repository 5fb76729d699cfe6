import { Readable } from 'node:stream'
import { pick } from 'stream-json/filters/pick.js'
import { streamArray } from 'stream-json/streamers/stream-array.js'
import { streamValues } from 'stream-json/streamers/stream-values.js'
import { InvalidInput } from '@/errors'
import type { SourceFile } from '../SourceReader'
import { textChunks } from './encoding/textChunks'

/** An item of a JSON file, and its rank from 1; `value` is undefined where a line of NDJSON is no JSON. */
export type JsonItem = { row: number; value: unknown }

/** Past this length the first line is not one record on a line. */
const LINE_MAX = 1_000_000
/** Only whole values are wanted of the parser, not their pieces. */
const WHOLE = { streamValues: false }

/**
 * The items of a JSON file: of the array that it is, of the arrays under the names given (`features`), or one a line (NDJSON).
 * @throws InvalidInput when it is not JSON or stops being: the rest of it is unknown.
 */
export async function* readJson(file: SourceFile, lists: readonly string[]): AsyncGenerator<JsonItem> {
  const start = await firstLine(file)
  const isArray = start.trimStart().startsWith('[')
  const items =
    !isArray && isRecordLine(start, lists) ? jsonLines(file) : jsonValues(file, isArray ? null : lists, start)
  let row = 0
  for await (const value of items) {
    row += 1
    yield { row, value }
  }
  if (row === 0) throw new InvalidInput(emptyRule(file.name, isArray ? [] : lists))
}

async function* jsonValues(
  file: SourceFile,
  lists: readonly string[] | null,
  start: string,
): AsyncGenerator<unknown> {
  const source = Readable.from(textChunks(file), { objectMode: true })
  const parser = lists
    ? pick.withParserAsStream({
        ...WHOLE,
        filter: (stack) => stack.length === 2 && lists.includes(String(stack[0])),
      })
    : streamArray.withParserAsStream(WHOLE)
  const items: Readable = lists ? source.pipe(parser).pipe(streamValues.asStream()) : source.pipe(parser)
  // `pipe` does not pass errors on.
  for (const stream of [source, parser]) stream.on('error', (error) => items.destroy(error))
  let read = 0
  try {
    for await (const each of items) {
      read += 1
      yield itemOf(each)
    }
  } catch (error) {
    if (isSystemError(error)) throw error
    const where = read === 0 ? shown(start) : `, après l’élément ${read} au moins`
    throw new InvalidInput(
      `${file.name}\u00a0: le fichier n’est pas du JSON entier et lisible${where}. Téléchargez-le de nouveau.`,
      { cause: error },
    )
  }
}

/** The streams of stream-json give `{ key, value }`. */
function itemOf(each: unknown): unknown {
  return typeof each === 'object' && each !== null && 'value' in each ? each.value : undefined
}

async function* jsonLines(file: SourceFile): AsyncGenerator<unknown> {
  let rest = ''
  for await (const chunk of textChunks(file)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim()) yield parsed(line)
  }
  if (rest.trim()) yield parsed(rest)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A whole object on the first line that holds none of the lists is the first record of NDJSON. */
function isRecordLine(line: string, lists: readonly string[]): boolean {
  const value = parsed(line)
  return typeof value === 'object' && value !== null && !lists.some((name) => Object.hasOwn(value, name))
}

async function firstLine(file: SourceFile): Promise<string> {
  let text = ''
  for await (const chunk of textChunks(file)) {
    text = (text + chunk).trimStart()
    const end = text.indexOf('\n')
    if (end !== -1) return text.slice(0, end)
    if (text.length > LINE_MAX) return text.slice(0, LINE_MAX)
  }
  return text
}

function emptyRule(name: string, lists: readonly string[]): string {
  const expected = lists.map((list) => `«\u00a0${list}\u00a0»`).join(' ou ')
  return lists.length > 0
    ? `${name}\u00a0: aucun élément sous ${expected}.`
    : `${name}\u00a0: la liste est vide.`
}

const shown = (start: string) => (start ? ` (il commence par «\u00a0${start.slice(0, 30)}\u00a0»)` : '')

const isSystemError = (error: unknown) => error instanceof Error && 'syscall' in error
