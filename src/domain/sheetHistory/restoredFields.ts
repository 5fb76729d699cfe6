import { emptyLike } from '../sheetEditing/emptyLike'
import type { StoredSheet } from './changedParts'
import type { HistoryPart } from './HistoryPart'

/** The fields of these parts as a version had them, ready to be written: rows without their ids, what it did not hold emptied. */
export function restoredFields(
  parts: readonly HistoryPart[],
  version: StoredSheet,
  now: StoredSheet,
): Record<string, unknown> {
  const names = parts.flatMap(({ fields, carried }) => [...fields, ...(carried ?? [])])
  return Object.fromEntries(names.map((name) => [name, plain(version[name]) ?? emptyLike(now[name])]))
}

/** The ids of rows belong to the version that holds them. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((row) =>
    typeof row === 'object' && row !== null
      ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))
      : row,
  )
}
