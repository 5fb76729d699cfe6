import { readLine } from './readText'
import { shownValue } from './shownValue'

/** Of lists in lists, which some tools write. */
const DEPTH = 4

/** The items of a list cell: a JSON or Python array, PostgreSQL's `{a,"b c"}`, or texts between `|`, `;`, commas or line breaks. */
export function readList(value: unknown): string[] {
  if (Array.isArray(value)) return texts(value)
  const text = typeof value === 'string' ? value.trim() : (readLine(value) ?? '')
  return texts(items(text))
}

/** What is no text is shown as it is written: no list knows it, and it is told. */
const texts = (values: readonly unknown[]): string[] =>
  values
    .flat(DEPTH)
    .flatMap((item) => readLine(typeof item === 'object' && item !== null ? shownValue(item) : item) ?? [])

function items(text: string): unknown[] {
  if (text.startsWith('[') && text.endsWith(']')) return jsonArray(text) ?? quotedItems(text.slice(1, -1))
  if (text.startsWith('{') && text.endsWith('}')) return quotedItems(text.slice(1, -1))
  const separator = ['|', ';', '\n'].find((each) => text.includes(each)) ?? ','
  return text.split(separator)
}

function jsonArray(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function quotedItems(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,'"\s][^,]*)/g)].map(
    ([, double, single, bare]) => (double ?? single ?? bare ?? '').replaceAll(/\\(.)/g, '$1'),
  )
}
