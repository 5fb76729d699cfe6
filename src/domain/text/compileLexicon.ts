import { isTelling } from './lightWords'
import { compileSayings, type Saying, type Sayings } from './sayings'
import { isStopWord } from './stopWords'
import { foldedWords } from './tokenize'

/** The words of the field as editors write them. */
export type Lexicon = {
  acronyms: string[]
  synonyms: string[][]
  /** What people say → the words of the field, one way only. */
  everyday?: { said: string; means: string[]; edited?: boolean | undefined }[]
}

/** The lexicon, folded, ready for queries. */
export type CompiledLexicon = {
  /** Folded one-word acronyms. */
  acronyms: ReadonlySet<string>
  /** Folded expression without stop words → the other expressions of its groups, as words. */
  synonyms: ReadonlyMap<string, string[][]>
  /** Words of the longest of these expressions. */
  longest: number
  sayings: Sayings
}

/** What may be read with its neighbours: figures, signs, `ste Geneviève`. */
const JOINED = /[^\p{L}\p{M}’' ]|(?:^| )[Ss]t[es]{0,2} /u

/** The words of each piece of a plain expression, whose pieces are few. */
const foldedPieces = new Map<string, string[]>()
const MOST_PIECES = 20_000

function foldedPiece(piece: string): string[] {
  const known = foldedPieces.get(piece)
  if (known) return known
  const words = foldedWords(piece)
  if (foldedPieces.size < MOST_PIECES) foldedPieces.set(piece, words)
  return words
}

/** The same as `foldedWords`, for the thousands of expressions of a lexicon. */
function expressionWords(text: string): string[] {
  if (JOINED.test(text)) return foldedWords(text)
  const words: string[] = []
  for (const piece of text.split(' ')) words.push(...foldedPiece(piece))
  return words
}

/** The words of an expression that count: folded, without stop words unless it has no others. */
export function meaningfulWords(text: string): string[] {
  const words = expressionWords(text)
  const kept = words.filter((word) => !isStopWord(word))
  return kept.length > 0 ? kept : words
}

/** Folds what sayings mean, each list once: many sayings mean the same. */
function meaningsReader(): (means: readonly string[]) => string[][] {
  const read = new Map<string, string[][]>()
  return (means) => {
    const key = means.join('|')
    const known = read.get(key)
    if (known) return known
    const folded = new Map(means.map((one) => [meaningfulWords(one).join(' '), meaningfulWords(one)]))
    folded.delete('')
    const meanings = [...folded.values()]
    read.set(key, meanings)
    return meanings
  }
}

function foldSayings({ everyday = [] }: Lexicon): Saying[] {
  const sayings = new Map<string, Saying>()
  const meaningsOf = meaningsReader()
  for (const { said, means, edited = false } of everyday) {
    const words = meaningfulWords(said)
    const key = words.join(' ')
    if (key === '') continue
    const known = sayings.get(key)
    const news = meaningsOf(means)
    const meant = known
      ? [...new Map([...known.means, ...news].map((one) => [one.join(' '), one])).values()]
      : news
    sayings.set(key, { words, means: meant, edited, telling: words.filter(isTelling).length })
  }
  return [...sayings.values()]
}

/** Folds a lexicon once, so that each query only looks up. Groups do not chain. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const synonyms = new Map<string, string[][]>()
  let longest = 0
  for (const group of lexicon.synonyms) {
    const members = group.map(meaningfulWords).filter((words) => words.length > 0)
    for (const words of members) {
      const key = words.join(' ')
      const known = synonyms.get(key) ?? []
      const others = members.filter((other) => other.join(' ') !== key)
      const added = others.filter((other) => !known.some((one) => one.join(' ') === other.join(' ')))
      synonyms.set(key, [...known, ...added])
      longest = Math.max(longest, words.length)
    }
  }
  const acronyms = lexicon.acronyms.map(foldedWords).flatMap((words) => (words.length === 1 ? words : []))
  return { acronyms: new Set(acronyms), synonyms, longest, sayings: compileSayings(foldSayings(lexicon)) }
}
