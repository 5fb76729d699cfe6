/** What a file may hold in the place of an optional value: another type, nothing, too much, signs that no screen shows. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null,
  '',
  '   ',
  [],
  {},
  'n’importe quoi',
  0,
  -1,
  1e300,
  true,
  ['a', 'b'],
  [null],
  [[['x']]],
  { a: { b: 1 } },
  { $t: { $t: [1] } },
  '\u0000\u0007\u001b[31m\u202e',
  'mot '.repeat(3000),
  'x'.repeat(12_000),
  '<script>alert(1)</script>',
  '=1+1',
  '\ud800',
  '{"a":1}',
  '9999-99-99',
  'a@b.f',
]

/** Whether a value says nothing that a report would have to tell. */
export function saysNothing(value: unknown): boolean {
  // Zero is how producers write none.
  if (value === null || value === undefined || value === 0) return true
  if (typeof value === 'string') return /^[\s\p{Cc}\p{Cf}]*$/u.test(value) || value.startsWith('<script>')
  if (Array.isArray(value)) return value.every(saysNothing)
  return typeof value === 'object' && Object.values(value).every(saysNothing)
}

/** Such a value in the cell of a table. */
export const asCell = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)
