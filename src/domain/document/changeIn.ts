/**
 * A document with what `change` puts in place of its values: it is asked of each value with the name of its field (`null` in a list), and
 * answers what stands there, or nothing (`undefined`) to have lists and objects looked into and all else stay.
 */
export function changeIn(
  document: unknown,
  change: (value: unknown, key: string | null) => unknown,
  key: string | null = null,
): unknown {
  const changed = change(document, key)
  if (changed !== undefined) return changed
  if (Array.isArray(document)) return document.map((item) => changeIn(item, change))
  if (typeof document !== 'object' || document === null || document instanceof Date) return document
  return Object.fromEntries(
    Object.entries(document).map(([name, held]) => [name, changeIn(held, change, name)]),
  )
}
