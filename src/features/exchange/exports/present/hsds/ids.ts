import { createHash } from 'node:crypto'

/** A UUID that is always the same for the same parts (version 8, RFC 9562): HSDS wants one for every row. */
export function rowId(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** The object without what is `null`, `undefined` or an empty list: in HSDS an absent fact is an absent key. */
export function filled<Row extends object>(row: Row): Partial<Row> {
  const entries = Object.entries(row).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && !isEmptyList(value),
  )
  // The same keys, fewer of them.
  return Object.fromEntries(entries) as Partial<Row>
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
