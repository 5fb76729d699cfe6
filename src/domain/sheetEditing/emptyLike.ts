/** What empties a stored field that holds `value`: no row, each part of a group null, else null. */
export function emptyLike(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return null
  return Object.fromEntries(Object.keys(value).map((name) => [name, null]))
}
