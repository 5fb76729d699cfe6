import { nameWords } from './nameWords'

const ACRONYM_MAX = 6
const NETWORKS: Readonly<Record<string, string>> = {
  franceservice: 'France services',
  francetravail: 'France Travail',
  resto: 'Restos du cœur',
}

/** The words of a name that were found to be its own, as it writes them; what was put in short stays so: `SIE`. */
export function sayWords(name: string, words: readonly string[]): string {
  const written = name.split(/[\s'’(),;:/–—-]+/u)
  return words
    .map(
      (word) =>
        NETWORKS[word] ??
        written.find((each) => nameWords(each).includes(word)) ??
        (word.length <= ACRONYM_MAX ? word.toUpperCase() : word),
    )
    .join(' ')
}
