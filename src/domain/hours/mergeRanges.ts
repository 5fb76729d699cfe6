import type { HoursRange } from './OpeningHours'

/** The same open time in order, ranges that touch or overlap made one. */
export function mergeRanges(ranges: readonly HoursRange[]): HoursRange[] {
  const merged: HoursRange[] = []
  for (const { opens, closes } of [...ranges].sort((a, b) => (a.opens < b.opens ? -1 : 1))) {
    const last = merged.at(-1)
    if (!last || opens > last.closes) merged.push({ opens, closes })
    else if (closes > last.closes) last.closes = closes
  }
  return merged
}
