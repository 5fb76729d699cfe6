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
  const rewrites = known ? [] : word.rewrites
  return [
    { from: at, to: at + 1, tier: 'typo', expression: anyOf([...new Set([...at1, ...rewrites])]) },
    { from: at, to: at + 1, tier: 'farTypo', expression: anyOf(at2) },
  ]
}

/** `saintetienne` written in one word for two. */
function splits(word: string): string[][] {
  if (/\p{N}/u.test(word)) return []
  const found: string[][] = []
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    found.push([word.slice(0, cut), word.slice(cut)])
  }
  return found
}

/** What the words of an index are looked up in. */
export type TextIndex = { postings: Postings; vocabulary: Vocabulary }

function wordExpansions(word: QueryWord, at: number, index: TextIndex): Expansion[] {
  const one = (tier: Tier, expression: Expression): Expansion => ({ from: at, to: at + 1, tier, expression })
  const exact = anyOf([word.text])
  const known = index.postings.find(exact) !== null
  const expansions = [one('exact', exact), one('stem', anyOf(word.forms))]
  if (word.prefix) expansions.push(one('prefix', { prefix: word.text }))
  expansions.push(...typoExpansions(word, at, index, known))
  if (!known) expansions.push(one('typo', { phrases: splits(word.text) }))
  return expansions
}

/** Everything that a query looks for, each word on its own, synonyms over the words that they stand for. */
export function expandQuery(query: AnalysedQuery, index: TextIndex): Expansion[] {
  const expansions = query.words.flatMap((word, at) => wordExpansions(word, at, index))
  for (const { from, to, phrase } of query.synonyms) {
    expansions.push({ from, to, tier: 'synonym', expression: { phrases: [phrase] } })
  }
  // `saint etienne` written in one word in a sheet.
  query.words.slice(1).forEach((word, at) => {
    const joined = (query.words[at]?.text ?? '') + word.text
    expansions.push({ from: at, to: at + 2, tier: 'typo', expression: anyOf([joined]) })
  })
  return expansions.filter(({ expression }) => 'prefix' in expression || expression.phrases.length > 0)
}
