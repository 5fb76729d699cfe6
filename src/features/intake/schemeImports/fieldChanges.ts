import { isDeepStrictEqual } from 'node:util'
import type { StoredScheme } from './SchemeImportStore'
import type { SchemeField, SchemeValues } from './SchemeValues'

/** What the export of a scheme written here works out of other facts, or dates: no word of anybody about the field. */
const WORKED_OUT: readonly SchemeField[] = ['themes', 'where', 'verifiedAt', 'verifiedByName']

/** The source changed the field, and nobody else did since. */
export function isOverwritten(
  field: SchemeField,
  values: SchemeValues,
  { lastValues, values: now }: StoredScheme,
): boolean {
  return (
    differs(values[field], lastValues[field]) &&
    differs(values[field], now[field]) &&
    !differs(now[field], lastValues[field])
  )
}

export function isKept(
  field: SchemeField,
  values: SchemeValues,
  { lastValues, values: now }: StoredScheme,
): boolean {
  return differs(values[field], now[field]) && differs(now[field], lastValues[field])
}

/** A row of our own export says otherwise than it did of a scheme written here, which stays. */
export function isChangedOutside(
  field: SchemeField,
  values: SchemeValues,
  { lastValues, values: now }: StoredScheme,
): boolean {
  return (
    !WORKED_OUT.includes(field) &&
    differs(values[field], lastValues[field]) &&
    differs(values[field], now[field])
  )
}

/** Absent, empty and `null` are the same. */
function differs(a: unknown, b: unknown): boolean {
  return !isDeepStrictEqual(plain(a), plain(b))
}

/** Tells whether a value says nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

const plain = (value: unknown): unknown => (isEmpty(value) ? null : value)
