import { createHash } from 'node:crypto'
import { plainContent } from '../sheet/plainContent'

/** Differs when what readers read does; the order of the fields, row ids and empty values do not count. */
export function contentDigest(content: Readonly<Record<string, unknown>>): string {
  return createHash('sha1')
    .update(JSON.stringify(inOrder(plainContent(content))))
    .digest('base64url')
}

/** Databases give back the keys of an object in an order of their own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
