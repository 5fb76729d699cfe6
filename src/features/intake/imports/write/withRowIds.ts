import { randomBytes } from 'node:crypto'

const ROW_ID_BYTES = 12

/** Rows of an array field carry an id, as the CMS draws them; JSON and plain lists do not. */
export function withRowIds(value: unknown): unknown {
  if (!Array.isArray(value) || !value.every(isRow)) return value
  return value.map((item) => ({ id: randomBytes(ROW_ID_BYTES).toString('hex'), ...item }))
}

/** A telephone, a mail or a permanence; hours are JSON. */
const isRow = (item: unknown): item is object =>
  typeof item === 'object' && item !== null && ['number', 'address', 'place'].some((name) => name in item)
