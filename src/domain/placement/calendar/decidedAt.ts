import type { Commitment } from '../Commitment'

/**
 * When a place was first found for each child of a request: the latest of the first accepted options, by the server's clock (ISO 8601);
 * `null` as long as one child has none.
 */
export function decidedAt(lines: readonly Commitment[], children: number): string | null {
  const first = new Map<number, string>()
  for (const { kind, child, at } of lines) {
    if (kind !== 'stay' || child === null) continue
    const known = first.get(child)
    if (!known || at < known) first.set(child, at)
  }
  return first.size > 0 && first.size >= children ? ([...first.values()].sort().at(-1) ?? null) : null
}
