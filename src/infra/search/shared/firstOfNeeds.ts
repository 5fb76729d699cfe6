/** Added to the key of what is to stand first: more than any key of a spoken need. */
export const LIFT = 200_000

/** So many of the best of a need are read. */
export const MOST_OF_A_NEED = 2
const SHOWN = 5

/**
 * What must stand in the first five where a sentence tells several needs, so that none crowds out another: the best answers of each.
 * `bests`: by need, the one that tells most first, its best answers, `MOST_OF_A_NEED` at most.
 */
export function firstOfNeeds<T>(bests: readonly (readonly T[])[]): Set<T> {
  const found = new Set<T>()
  if (bests.length < 2) return found
  for (let rank = 0; rank < MOST_OF_A_NEED; rank += 1) {
    for (const best of bests) {
      const answer = best[rank]
      if (answer !== undefined && found.size < SHOWN) found.add(answer)
    }
  }
  return found
}
