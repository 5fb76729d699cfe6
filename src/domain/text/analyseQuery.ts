import type { CompiledLexicon } from './compileLexicon'
import { PREFIXES } from './countingText'
import { damerauDistance } from './damerauDistance'
import { withoutTalk } from './everydayTalk'
import { isAmount } from './isAmount'
import { isLightWord, isWeakWord } from './lightWords'
import { maxTypos } from './maxTypos'
import { placedAmong } from './placedAmong'
import { namedPlaceKinds } from './placeKinds'
import { pluralForms } from './pluralForms'
import { type QueryToken, queryTokens } from './queryTokens'
import { type FoundSaying, findSayings } from './sayings'
import { readSheetNumber } from './sheetNumber'
import { type StatedAges, statedAges } from './statedAges'
import { isStopWord } from './stopWords'
import { typingSlip } from './typingSlip'
import { isWholeArticle } from './writtenForms'

/** One word of a query, folded. */
export type QueryWord = {
  text: string
  /** Its words, to be met one after the other: several for an address. */
  parts: string[]
  /** As typed, from which place of the query. */
  raw: string
  start: number
  /** The last word may be unfinished. */
  prefix: boolean
  /** A known acronym. */
  acronym: boolean
  /** Typed in capitals, in a query that is not all capitals, or known as an acronym: never a common word. */
  capitals: boolean
  /** Other numbers and genders. */
  forms: string[]
  maxTypos: 0 | 1 | 2
  /** Known acronyms one typing error away, those of the likeliest slip: to be tried last, and only where the word itself is found nowhere. */
  rewrites: string[]
}

/**
 * An expression that stands for the words from `from` (inclusive) to `to` (exclusive), to be matched as a phrase. `own`: which of these
 * words are those of what is known, counted from `from`; the others only stand between. `edited`: an editor's own saying.
 */
export type QuerySynonym = { from: number; to: number; phrase: string[]; own: number[]; edited: boolean }

/** The words from `from` (inclusive) to `to` (exclusive), written in one: `auto école`, or `sur endettement`, whose first part is left out of `words`. */
type QueryJoin = { from: number; to: number; text: string; forms: string[] }

export type AnalysedQuery = {
  /** At most ten; empty only when nothing readable was typed. */
  words: QueryWord[]
  synonyms: QuerySynonym[]
  /** Sayings that are part of a longer one: in a sentence they tell something too, but no need of its own. */
  parts: QuerySynonym[]
  joins: QueryJoin[]
  /** The sheet number that the whole text may be, `D0042`. */
  number: string | null
  /** Only stop words were typed: they are kept, as nothing else is left. */
  stopWordsOnly: boolean
  /** A need told in a sentence, with talk around it or in everyday words: what sheets are about answers it better than words in their texts. */
  spoken: boolean
  /** Ages in years of whom a sentence may be about, see `statedAges`. */
  ages: StatedAges
  /** Codes of the kinds of places that the query names: it looks for places rather than for schemes. */
  placeKinds: string[]
}

export const MAX_QUERY_WORDS = 10
/** Words alone are looked for as they are: talk takes a sentence. */
const SHORT_QUERY = 2
const REWRITE_LENGTHS = { min: 3, max: 5 }

function rewritesOf(word: string, lexicon: CompiledLexicon): string[] {
  if (word.length < REWRITE_LENGTHS.min || word.length > REWRITE_LENGTHS.max) return []
  if (lexicon.acronyms.has(word) || /\p{N}/u.test(word)) return []
  const near = [...lexicon.acronyms].filter(
    (acronym) => acronym[0] === word[0] && damerauDistance(word, acronym, 1) === 1,
  )
  const likeliest = Math.min(...near.map((acronym) => typingSlip(word, acronym)))
  return near.filter((acronym) => typingSlip(word, acronym) === likeliest).sort()
}

function findGroups(words: readonly { text: string }[], lexicon: CompiledLexicon): QuerySynonym[] {
  const found: QuerySynonym[] = []
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + lexicon.longest); to += 1) {
      const key = words
        .slice(from, to)
        .map((word) => word.text)
        .join(' ')
      for (const phrase of lexicon.synonyms.get(key) ?? [])
        found.push({ from, to, phrase, own: Array.from({ length: to - from }, (_, at) => at), edited: false })
    }
  }
  return found
}

const synonymsOf = ({ from, to, own, edited, means }: FoundSaying): QuerySynonym[] =>
  means.map((phrase) => ({ from, to, phrase, own, edited }))

/** Sayings and the editors' own groups; a saying inside a longer expression of theirs is part of it. */
function findExpressions(
  words: readonly { text: string }[],
  lexicon: CompiledLexicon,
): { synonyms: QuerySynonym[]; parts: QuerySynonym[] } {
  const groups = findGroups(words, lexicon)
  const sayings = findSayings(
    words.map(({ text }) => text),
    lexicon.sayings,
  )
  const stands = (one: FoundSaying) =>
    one.edited ||
    groups.every(({ from, to }) => to - from <= one.to - one.from || one.from < from || to < one.to)
  return {
    synonyms: [...groups, ...sayings.whole.filter(stands).flatMap(synonymsOf)],
    parts: sayings.parts.filter(stands).flatMap(synonymsOf),
  }
}

const SHORTEST_AFTER_PREFIX = 4

function findJoins(kept: readonly QueryToken[], tokens: readonly QueryToken[]): QueryJoin[] {
  const join = (from: number, to: number, text: string) => ({ from, to, text, forms: pluralForms(text) })
  const hasFigures = ({ text, parts }: QueryToken) => parts !== undefined || /\p{N}/u.test(text)
  return kept.flatMap((token, at) => {
    const found: QueryJoin[] = []
    const next = kept[at + 1]
    const before = tokens[tokens.indexOf(token) - 1]
    if (next && !hasFigures(token) && !hasFigures(next)) found.push(join(at, at + 2, token.text + next.text))
    const isAfterPrefix = before && PREFIXES.has(before.text) && !kept.includes(before)
    if (isAfterPrefix && token.text.length >= SHORTEST_AFTER_PREFIX && !hasFigures(token))
      found.push(join(at, at + 1, before.text + token.text))
    return found
  })
}

const isAllCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** The places of the words that count, ten at most: those that tell something, and those that an expression needs, before any other in a long story. */
function placesThatTell(
  words: readonly QueryToken[],
  synonyms: readonly QuerySynonym[],
  tells: (word: QueryToken) => boolean,
): number[] {
  const all = words.map((_, at) => at)
  const needed = (at: number) => synonyms.some(({ from, to }) => from <= at && at < to)
  const telling = words.flatMap((word, at) => (needed(at) || tells(word) ? [at] : []))
  const counting = telling.length > 0 ? telling : all
  if (counting.length <= MAX_QUERY_WORDS) return counting
  const rank = (at: number) => (needed(at) ? 0 : isWeakWord(words[at]?.text ?? '') ? 2 : 1)
  return counting
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MAX_QUERY_WORDS)
    .sort((a, b) => a - b)
}

/** An address has no other form, and nothing in it is forgiven. */
const AS_IT_IS = {
  prefix: false,
  acronym: false,
  capitals: false,
  forms: [],
  maxTypos: 0,
  rewrites: [],
} satisfies Partial<QueryWord>

/** Reads a query as both engines do: elisions split, stop words dropped unless nothing else is left, ten words, synonyms found as phrases. */
export function analyseQuery(text: string, lexicon: CompiledLexicon): AnalysedQuery {
  const typed = readSheetNumber(text)
  const tokens: QueryToken[] = typed?.certain
    ? [{ text: typed.number.toLowerCase(), start: 0, end: text.length }]
    : queryTokens(text, lexicon)
  const shouting = isAllCapitals(text)
  const inCapitals = (token: QueryToken) => !shouting && isAllCapitals(text.slice(token.start, token.end))
  const sentence = tokens.length > SHORT_QUERY
  const said = new Set(sentence ? withoutTalk(tokens) : tokens)
  const meaningful = tokens.filter(
    (token) => !isStopWord(token.text) || (inCapitals(token) && lexicon.acronyms.has(token.text)),
  )
  const counting = meaningful.length > 0 ? meaningful : tokens
  const { synonyms, parts } = findExpressions(counting, lexicon)
  // Found before talk is left out: `ne peut plus conduire` is one of them.
  const places = placesThatTell(
    counting,
    synonyms,
    (token) =>
      !sentence || (said.has(token) && !isLightWord(token.text) && !isAmount(token.text, text, token.end)),
  )
  const kept = places.map((at) => counting[at]).filter((token) => token !== undefined)
  const words = kept.map((token, index): QueryWord => {
    const acronym = lexicon.acronyms.has(token.text)
    const typedAs = {
      text: token.text,
      parts: token.parts ?? [token.text],
      raw: text.slice(token.start, token.end),
      start: token.start,
    }
    if (token.parts) return { ...typedAs, ...AS_IT_IS }
    return {
      ...typedAs,
      prefix: index === kept.length - 1 && !isWholeArticle(token.text),
      acronym,
      capitals: acronym || (token.text.length > 1 && inCapitals(token)),
      forms: acronym ? [] : pluralForms(token.text),
      maxTypos: maxTypos(token.text, lexicon),
      rewrites: rewritesOf(token.text, lexicon),
    }
  })
  return {
    words,
    synonyms: placedAmong(synonyms, places),
    parts: placedAmong(parts, places),
    joins: findJoins(kept, tokens),
    number: typed?.number ?? null,
    stopWordsOnly: meaningful.length === 0 && tokens.length > 0,
    placeKinds: namedPlaceKinds(words),
    ages: statedAges(sentence ? tokens.map((token) => token.text) : []),
    spoken:
      sentence &&
      (said.size < tokens.length ||
        places.length < counting.length ||
        (counting.length > SHORT_QUERY && synonyms.length > 0)),
  }
}
