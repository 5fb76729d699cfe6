import { nameWords } from './nameWords'
import { wordWeight } from './wordClasses'

/** A word of a name and its weight in a comparison. */
export type NameToken = { word: string; weight: number }

/** The words of a name that count, as `nameWords` writes them, with their weights; those of the commune weigh less. */
export function nameTokens(name: string, city: string | null): NameToken[] {
  return weighed(nameWords(name), new Set(nameWords(city ?? '')))
}

/** Words with their weights, where those of the place are known. */
export function weighed(words: readonly string[], place: ReadonlySet<string>): NameToken[] {
  return words.map((word) => ({ word, weight: wordWeight(word, place) }))
}

/** 0 to 1: the weighted share of the words that two names have in common. */
export function nameSimilarity(first: readonly NameToken[], second: readonly NameToken[]): number {
  const inSecond = new Map(second.map(({ word, weight }) => [word, weight]))
  let common = 0
  for (const { word, weight } of first) {
    const other = inSecond.get(word)
    // A word that is the place's for one and not for the other weighs as the place's.
    if (other !== undefined) common += 2 * Math.min(weight, other)
  }
  const total =
    weigh(first, inSecond) + weigh(second, new Map(first.map(({ word, weight }) => [word, weight])))
  return total === 0 ? 0 : common / total
}

function weigh(tokens: readonly NameToken[], others: ReadonlyMap<string, number>): number {
  return tokens.reduce((sum, { word, weight }) => sum + Math.min(weight, others.get(word) ?? weight), 0)
}
