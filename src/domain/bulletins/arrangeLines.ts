/** What an editor may say of a line; the rest of it was gathered. */
type Said = { key: string; summary?: string | null; leftOut?: boolean | null; leftOutReason?: string | null }

/**
 * The lines of a draft as their editor arranged them: in the order sent, with what was said of each, and all else as it was gathered. What
 * was never gathered is dropped, what was taken away comes back last: a line leaves a bulletin with a reason, or stays.
 */
export function arrangeLines<Line extends Said>(sent: readonly Said[], stored: readonly Line[]): Line[] {
  const known = new Map(stored.map((line) => [line.key, line]))
  const arranged = sent.flatMap(({ key, summary, leftOut, leftOutReason }) => {
    const line = known.get(key)
    known.delete(key)
    return line ? [{ ...line, summary, leftOut, leftOutReason }] : []
  })
  return [...arranged, ...known.values()]
}

/** Tells whether two lists say the same of the same lines in the same order, but for the wording. */
export function sameArrangement(sent: readonly Said[], stored: readonly Said[]): boolean {
  return (
    sent.length === stored.length &&
    sent.every(({ key, leftOut }, at) => {
      const line = stored[at]
      return line?.key === key && (line.leftOut === true) === (leftOut === true)
    })
  )
}

/** The lines of a published bulletin with their wording corrected, which each says by the instant of its correction (ISO 8601). */
export function correctWords<Line extends Said & { correctedAt?: string | null }>(
  sent: readonly Said[],
  stored: readonly Line[],
  at: string,
): Line[] {
  const words = new Map(sent.map(({ key, summary }) => [key, summary ?? '']))
  return stored.map((line) => {
    const summary = words.get(line.key) ?? line.summary ?? ''
    return summary === (line.summary ?? '') ? line : { ...line, summary, correctedAt: at }
  })
}
