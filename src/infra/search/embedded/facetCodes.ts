import type { FacetName } from '../SearchQuery'
import type { Columns } from './Columns'

/** By code of a facet, whether it is one of these values. */
export function allowedCodes(columns: Columns, name: FacetName, values: readonly string[]): Uint8Array {
  const facet = columns.facets[name]
  const allowed = new Uint8Array(facet.values.length)
  for (const value of values) {
    const code = facet.codeOf(value)
    if (code !== undefined) allowed[code] = 1
  }
  return allowed
}

/** Tells whether a document holds one of the allowed values. */
export function holds(columns: Columns, name: FacetName, slot: number, allowed: Uint8Array): boolean {
  const { lists } = columns.facets[name]
  const { pool } = lists
  const end = lists.endOf(slot)
  for (let at = lists.startOf(slot); at < end; at += 1) {
    if (allowed[pool[at] ?? 0] === 1) return true
  }
  return false
}
