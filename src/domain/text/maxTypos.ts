import type { CompiledLexicon } from './compileLexicon'

const ONE_TYPO_LENGTH = 5
const TWO_TYPOS_LENGTH = 9

/** Typing errors forgiven in a folded word: none in figures and known acronyms, else 0, 1, 2 under 5, from 5, from 9 letters. */
export function maxTypos(word: string, lexicon: Pick<CompiledLexicon, 'acronyms'>): 0 | 1 | 2 {
  if (/\p{N}/u.test(word) || lexicon.acronyms.has(word)) return 0
  if (word.length < ONE_TYPO_LENGTH) return 0
  return word.length < TWO_TYPOS_LENGTH ? 1 : 2
}
