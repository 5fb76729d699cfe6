import type { AnalysedQuery, QueryWord } from '@/domain/text/analyseQuery'
import type { Tier } from '../shared/weights'
import type { Expression, Postings } from './Postings'
import type { Vocabulary } from './Vocabulary'

/** One way for the words `from` to `to` (exclusive) of a query to match. */
export type Expansion = { from: number; to: number; tier: Tier; expression: Expression }

/** Typing errors looked for are the commonest: more words than these bring only noise. */
const NEAR_WORDS = 150
const NEAR_PREFIXES = 50
const SHORTEST_PART = 2

const anyOf = (words: readonly string[]): Expression => ({ phrases: words.map((word) => [word]) })

function typoExpansions(word: QueryWord, at: number, index: TextIndex, known: boolean): Expansion[] {
  // An unknown word in capitals among others is a code, `SAMSAB`: it is not another one misspelt.
  const isCode = word.capitals && !word.acronym
  const near =
    word.maxTypos === 0 || isCode
      ? []
      : index.vocabulary.near(
          {
            typed: word.text,
            limit: word.maxTypos,
            // A known word is not the beginning of another one misspelt: `nourrices` is not `nourrisson`.
            prefix: word.prefix && !known,
            cap: word.prefix ? NEAR_PREFIXES : NEAR_WORDS,
          },
          (one) => index.postings.exists(one),
        )
  const at1 = near.flatMap(({ word: one, distance }) => (distance <= 1 ? [one] : []))
  const at2 = near.flatMap(({ word: one, distance }) => (distance > 1 ? [one] : []))
  const one = (tier: Tier, words: readonly string[]): Expansion => ({
    from: at,
    to: at + 1,
    tier,
    expression: anyOf(words),
  })
  if (known) return [one('otherWord', [...at1, ...at2])]
  return [one('typo', [...new Set([...at1, ...word.rewrites])]), one('farTypo', at2)]
}

/** `saintetienne` written in two words that the index holds, in the singular and the plural. */
function splits({ text, parts, forms }: QueryWord, { vocabulary }: TextIndex): string[][] {
  if (parts.length > 1 || /\p{N}/u.test(text)) return []
  const numbers = forms.filter((form) => form === `${text}s` || `${form}s` === text)
  return [text, ...numbers].flatMap(cuts).filter((cut) => cut.every((part) => vocabulary.has(part)))
}

function cuts(word: string): string[][] {
  const found: string[][] = []
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    found.push([word.slice(0, cut), word.slice(cut)])
  }
  return found
}

/** What the words of an index are looked up in. */
export type TextIndex = { postings: Postings; vocabulary: Vocabulary }

/** Those of words that the index may hold: most forms are met nowhere, and need not be asked for. */
const heldOf = (words: readonly string[], { vocabulary }: TextIndex): Expression =>
  anyOf(words.filter((word) => vocabulary.has(word)))

/** Tells whether a document of the index holds a word, in any number and gender. */
export function isKnown({ parts, forms }: QueryWord, index: TextIndex): boolean {
  const { postings } = index
  return postings.find({ phrases: [parts] }) !== null || postings.find(heldOf(forms, index)) !== null
}

/** Tells whether a document holds what a word may be the beginning or a misspelling of. */
export function isNear(query: AnalysedQuery, at: number, index: TextIndex): boolean {
  const word = query.words[at]
  return (
    word !== undefined &&
    wordExpansions(word, at, index).some(({ expression }) => index.postings.find(expression) !== null)
  )
}

function wordExpansions(word: QueryWord, at: number, index: TextIndex): Expansion[] {
  const one = (tier: Tier, expression: Expression): Expansion => ({ from: at, to: at + 1, tier, expression })
  const exact: Expression = { phrases: [word.parts] }
  const known = isKnown(word, index)
  const expansions = [one('exact', exact), one('stem', heldOf(word.forms, index))]
  if (word.prefix) expansions.push(one('prefix', { prefix: word.text }))
  expansions.push(...typoExpansions(word, at, index, known))
  expansions.push(one('typo', { phrases: splits(word, index) }))
  return expansions
}

/** Everything that a query looks for, each word on its own, synonyms over the words that they stand for. */
export function expandQuery(query: AnalysedQuery, index: TextIndex): Expansion[] {
  const expansions = query.words.flatMap((word, at) => wordExpansions(word, at, index))
  for (const { from, to, phrase } of query.synonyms) {
    expansions.push({ from, to, tier: 'synonym', expression: { phrases: [phrase] } })
  }
  // `auto école` written in one word in a sheet.
  for (const { from, to, text, forms } of query.joins) {
    expansions.push({ from, to, tier: 'stem', expression: heldOf([text, ...forms], index) })
  }
  return expansions.filter(({ expression }) => 'prefix' in expression || expression.phrases.length > 0)
}
