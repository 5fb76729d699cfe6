/** Days as numbers, from the first to before the last. */
export type Span = readonly [from: number, until: number]

/** The same days as spans that neither touch nor overlap, in order. */
export function union(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return spans.filter(([from, until]) => from < until)
  const sorted = spans.filter(([from, until]) => from < until).sort((one, other) => one[0] - other[0])
  const all: [number, number][] = []
  for (const [from, until] of sorted) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else all.push([from, until])
  }
  return all
}

/** The days of `spans` (a union) that are in none of `others` (a union). */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  if (others.length === 0 || spans.length === 0) return [...spans]
  const left: Span[] = []
  for (const [from, until] of spans) {
    let at = from
    for (const [start, end] of others) {
      if (end <= at || start >= until) continue
      if (start > at) left.push([at, start])
      at = Math.max(at, end)
    }
    if (at < until) left.push([at, until])
  }
  return left
}

/** The days of `spans` that are in `others` too (unions). */
export function within(spans: readonly Span[], others: readonly Span[]): Span[] {
  const both: Span[] = []
  for (const [from, until] of spans)
    for (const [start, end] of others) {
      const [first, last] = [Math.max(from, start), Math.min(until, end)]
      if (first < last) both.push([first, last])
    }
  return both
}

/** How many days there are in spans that do not overlap. */
export const countDays = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, until]) => sum + until - from, 0)
