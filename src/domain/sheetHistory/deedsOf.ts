/** A line of the journal that may tell who saved a version. `at` in milliseconds. */
export type Deed = { at: number; actorId: string | null; actorName: string | null }

/** Longest time from a save to its line in the journal, in milliseconds. */
const MOST = 60_000

/**
 * Who saved each version, by the line of the journal that follows it closest; a line tells one version. `null` for those that no
 * line tells (imports, what the product computes). `savedAt`: milliseconds, any order.
 */
export function deedsOf(savedAt: readonly number[], deeds: readonly Deed[]): (Deed | null)[] {
  const free = deeds.toSorted((a, b) => a.at - b.at)
  const found = new Map<number, Deed>()
  const inOrder = savedAt.map((at, index) => ({ at, index })).toSorted((a, b) => b.at - a.at)
  for (const { at, index } of inOrder) {
    const place = free.findIndex((deed) => deed.at >= at && deed.at - at <= MOST)
    if (place < 0) continue
    const [deed] = free.splice(place, 1)
    if (deed) found.set(index, deed)
  }
  return savedAt.map((_, index) => found.get(index) ?? null)
}
