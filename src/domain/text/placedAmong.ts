/** Expressions as they stand among the words of these places alone; those that lose a word go. */
export function placedAmong<T extends { from: number; to: number }>(
  expressions: readonly T[],
  places: readonly number[],
): T[] {
  const place = new Map(places.map((at, index) => [at, index]))
  return expressions.flatMap((expression) => {
    const start = place.get(expression.from)
    const end = place.get(expression.to - 1)
    const whole =
      start !== undefined && end !== undefined && end - start === expression.to - 1 - expression.from
    return whole ? [{ ...expression, from: start, to: end + 1 }] : []
  })
}
