/** Typing errors between two words: insertion, removal, replacement and swap of neighbours cost 1; the search stops past `limit` and gives `limit + 1`. */
export function damerauDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    let best = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = cell(a, b, i, j, { before, previous, left: current[j - 1] ?? i })
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

type Neighbours = { before: number[]; previous: number[]; left: number }

function cell(a: string, b: string, i: number, j: number, { before, previous, left }: Neighbours): number {
  const same = a[i - 1] === b[j - 1]
  const cost = Math.min((previous[j] ?? 0) + 1, left + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost
}

/** As the search counts it: a wrong first letter costs one more, so that it is never forgiven in a short word. */
export function typoDistance(typed: string, word: string, limit: number): number {
  const distance = damerauDistance(typed, word, limit)
  return Math.min(distance + (typed[0] === word[0] ? 0 : 1), limit + 1)
}
