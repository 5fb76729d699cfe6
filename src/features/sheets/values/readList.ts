import { readLine } from './readText'

/** The items of a list cell: a JSON or Python array, PostgreSQL's `{a,"b c"}`, or texts between `|`, `;`, commas or line breaks. */
export function readList(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => readLine(item) ?? [])
  const text = typeof value === 'string' ? value.trim() : (readLine(value) ?? '')
  return items(text).flatMap((item) => readLine(item) ?? [])
}

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
