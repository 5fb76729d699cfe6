import type { RateEntry } from './Rate'

/**
 * The values that the law now gives, one a date of effect, oldest first: of two for the same day, the one entered last corrects the
 * other. `seenBy`, an instant, leaves out what was not yet shown to readers then: what the page said, not what the law was.
 */
export function lawByDate(entries: readonly RateEntry[], seenBy?: string): RateEntry[] {
  const byDate = new Map<string, RateEntry>()
  for (const entry of entries) {
    if (seenBy !== undefined && !(entry.shownAt && entry.shownAt <= seenBy)) continue
    const other = byDate.get(entry.effectFrom)
    if (!other || comesAfter(entry, other)) byDate.set(entry.effectFrom, entry)
  }
  return [...byDate.values()].sort((a, b) => (a.effectFrom < b.effectFrom ? -1 : 1))
}

/** Without a date of entry it has just been typed; at the same instant the later row wins. */
const comesAfter = (entry: RateEntry, other: RateEntry): boolean =>
  (entry.enteredAt ?? '9999') >= (other.enteredAt ?? '9999')

/**
 * What applies on a day (`YYYY-MM-DD`, of Paris): the last value in effect. It may be an end, which is said and never read through to
 * the figure before; `null` before the first.
 */
export function entryOn(entries: readonly RateEntry[], day: string, seenBy?: string): RateEntry | null {
  return lawByDate(entries, seenBy).findLast(({ effectFrom }) => effectFrom <= day) ?? null
}

/** The first change after a day, `null` where none is known. */
export function nextEntry(entries: readonly RateEntry[], day: string): RateEntry | null {
  return lawByDate(entries).find(({ effectFrom }) => effectFrom > day) ?? null
}
