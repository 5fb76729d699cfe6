import { tidyHours } from '../hours/tidyHours'
import { typedHours } from './fieldValue'
import type { SheetField } from './SheetField'

/** Tells whether two values of a field, in the shape of `fieldValue`, say the same. */
export function sameValue(field: SheetField, one: unknown, other: unknown): boolean {
  if (field.kind === 'hours') return canonical(toldHours(one)) === canonical(toldHours(other))
  return canonical(one) === canonical(other)
}

/** A value as one text: keys in order, what is empty left out. */
export function canonical(value: unknown): string {
  return JSON.stringify(pruned(value) ?? null)
}

/** A period whose days are still to be said counts: tidying would drop it. */
function toldHours(value: unknown) {
  const hours = typedHours(value)
  return [tidyHours(hours), hours.filter(({ days }) => days.length === 0)]
}

function pruned(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map((each) => pruned(each) ?? null) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([name, each]) => [name, pruned(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
