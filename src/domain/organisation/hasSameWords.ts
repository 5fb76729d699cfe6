import { foldPlaceName } from '../territory/foldPlaceName'

const SMALL = new Set('a au aux d de des du en et l la le les'.split(' '))

/**
 * Whether two names are one but for their spelling, small words and the order of the others. `Pôle emploi` and `France Travail` are the
 * same body, and not the same words.
 */
export const hasSameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other)

const wordsOf = (name: string): string =>
  foldPlaceName(name)
    .split(' ')
    .filter((word) => word && !SMALL.has(word))
    .sort()
    .join(' ')
