import { type FoldedText, fold, foldText, originalRange } from './foldText'
import { splitElisions } from './splitElisions'
import { writtenForms } from './writtenForms'

/** A folded word and the range of the original that it comes from. */
export type Token = { text: string; start: number; end: number }

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu

function wordsOf(folded: string): string[] {
  const found = folded.match(WORD)
  if (!found) return []
  return found.flatMap((word) => (word.includes("'") ? splitElisions(word) : word))
}

/** The folded words of a text, elisions split, in order; what the indexes hold. */
export function foldedWords(text: string): string[] {
  return wordsOfFolded(fold(text))
}

/** The same, of a text that is folded already. */
export function wordsOfFolded(folded: string): string[] {
  const forms = writtenForms(folded)
  if (forms.length === 0) return wordsOf(folded)
  const words: string[] = []
  let from = 0
  for (const form of forms) {
    words.push(...wordsOf(folded.slice(from, form.start)), form.text)
    from = form.end
  }
  return words.concat(wordsOf(folded.slice(from)))
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

function tokensBetween(folded: FoldedText, from: number, to: number): Token[] {
  return [...folded.text.slice(from, to).matchAll(WORD)].flatMap((match) =>
    splitToken(folded, match[0], from + match.index),
  )
}

/** The same words as `foldedWords`, each with its range in the original. */
export function tokenize(original: string): Token[] {
  const folded = foldText(original)
  const tokens: Token[] = []
  let from = 0
  for (const { text, start, end } of writtenForms(folded.text)) {
    tokens.push(...tokensBetween(folded, from, start), { text, ...originalRange(folded, start, end) })
    from = end
  }
  return tokens.concat(tokensBetween(folded, from, folded.text.length))
}
