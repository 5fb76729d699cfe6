import { isSameStored } from '../sources/plainValue'
import type { HistoryPart } from './HistoryPart'

/** A sheet as it was stored once: any of its fields. */
export type StoredSheet = Readonly<Record<string, unknown>>

/** The parts that differ from one state of a sheet to another, as readers would tell them apart. */
export function changedParts(
  parts: readonly HistoryPart[],
  before: StoredSheet,
  after: StoredSheet,
): HistoryPart[] {
  return parts.filter(({ fields }) => !isSameStored(told(before, fields), told(after, fields)))
}

/** The fields without what computing adds to them: where an address is and whether the national base knows it, why a field is kept back. */
function told(sheet: StoredSheet, fields: readonly string[]): unknown {
  return fields.map((field) => {
    const value = sheet[field]
    if (field === 'address' && isRecord(value))
      return { ...value, certified: null, point: placedPoint(sheet) }
    if (field === 'restrictions' && Array.isArray(value))
      return value.map((row) => (isRecord(row) ? { ...row, reason: null } : row))
    return value
  })
}

/** A point that somebody placed by hand is told with its address; one that was computed is not. */
function placedPoint({ latitude, longitude, locationPrecision }: StoredSheet): unknown {
  return locationPrecision === 'releve' ? [latitude, longitude] : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
