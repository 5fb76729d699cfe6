import { type FoldedText, fold, foldText, originalRange } from './foldText'
import { splitElisions } from './splitElisions'

/** A folded word and the range of the original that it comes from. */
export type Token = { text: string; start: number; end: number }

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

/** The folded words of a text, elisions split, in order; what the indexes hold. */
export function foldedWords(text: string): string[] {
  const found = fold(text).match(WORD)
  if (!found) return []
  return found.flatMap((word) => (word.includes("'") ? splitElisions(word) : word))
}

function splitToken(folded: FoldedText, word: string, from: number): Token[] {
  const tokens: Token[] = []
  let offset = from
  for (const part of splitElisions(word)) {
    while (folded.text[offset] === "'") offset += 1
    // A joined word (`aujourdhui`) is shorter than its source by its apostrophe.
    const length = word.startsWith(part, offset - from) ? part.length : part.length + 1
    tokens.push({ text: part, ...originalRange(folded, offset, offset + length) })
    offset += length
  }
  return tokens
}

/** The same words as `foldedWords`, each with its range in the original. */
export function tokenize(original: string): Token[] {
  const folded = foldText(original)
  const tokens: Token[] = []
  for (const match of folded.text.matchAll(WORD)) tokens.push(...splitToken(folded, match[0], match.index))
  return tokens
}
