import type { SheetChange } from '../SheetChange'

/** Changes by what they belong to, in their order. */
export function byKey(changes: readonly SheetChange[]): Map<string, SheetChange[]> {
  const found = new Map<string, SheetChange[]>()
  for (const change of changes)
    for (const key of change.keys) {
      const known = found.get(key)
      if (known) known.push(change)
      else found.set(key, [change])
    }
  return found
}
