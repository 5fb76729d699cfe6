import { legifranceAddress } from './legifranceAddress'

/**
 * References to texts without what their own addresses say: filled in from an address, an identifier and a day tell a reader nothing more, and
 * change nothing of a sheet.
 */
export function plainReferences(value: unknown): unknown {
  return Array.isArray(value) ? value.map(plainReference) : value
}

function plainReference(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('url' in row) || typeof row.url !== 'string') return row
  const read = legifranceAddress(row.url)
  if (!read || !('address' in read)) return row
  const { articleId, versionDate } = read.address
  return Object.fromEntries(
    Object.entries(row).filter(
      ([key, held]) =>
        !(key === 'legiId' && held === articleId) &&
        !(key === 'versionDate' && typeof held === 'string' && held.slice(0, 10) === versionDate),
    ),
  )
}
