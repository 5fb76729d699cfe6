import type { Commitment } from '../Commitment'

/** How many times the end of a commitment was put off, from its lines in any order; a first end, and an arrival put off, are none. */
export function renewalsOf(lines: readonly Commitment[]): number {
  const ordered = [...lines].sort((one, other) => one.seq - other.seq)
  return ordered.filter((line, at) => {
    const before = ordered[at - 1]
    if (!before || before.to === null || line.to === null) return false
    return line.state === before.state && line.from === before.from && line.to > before.to
  }).length
}
