import { isDeepStrictEqual } from 'node:util'

/** A stored value without what storage adds: row ids, and the differences between absent, empty and `null`. */
export function plainValue(value: unknown): unknown {
  if (value === undefined || value === '' || value === null) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plainValue)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, plainValue(inner)] as const)
    .filter(([, inner]) => inner !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** The same to the letter, once stored. */
export function isSameStored(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plainValue(a), plainValue(b))
}
