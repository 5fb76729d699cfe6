import { unaccented } from './unaccented'

/** The letter under which a word is filed: `Éducation` → `E`. */
export function firstLetter(word: string): string {
  return unaccented(word).slice(0, 1).toUpperCase()
}
