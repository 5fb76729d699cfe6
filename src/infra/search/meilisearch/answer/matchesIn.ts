import type { AnalysedQuery, QueryWord } from '@/domain/text/analyseQuery'
import { meaningfulWords } from '@/domain/text/compileLexicon'
import { countingText } from '@/domain/text/countingText'
import { typoDistance } from '@/domain/text/damerauDistance'
import { fold } from '@/domain/text/foldText'
import type { HighlightMatches } from '@/domain/text/highlight'
import type { MatchReason } from '../../SearchAnswer'
import type { SearchDocument } from '../../SearchDocument'

/** The words of a sheet, and its texts without stop words, to look phrases up. */
export type SheetWords = { words: ReadonlySet<string>; texts: readonly string[] }

/** Folds a sheet, as its index does. */
export function sheetWords(sheet: SearchDocument): SheetWords {
  const { acronyms, title, keywords, organisationNames, summary, body } = sheet
  const written = [title, ...keywords, ...organisationNames, summary, body].map(
    (text) => countingText(text).text,
  )
  const texts = [...acronyms.map((acronym) => meaningfulWords(acronym).join(' ')), ...written]
  return {
    words: new Set([fold(sheet.number), ...texts.flatMap((text) => text.split(' '))]),
    texts: texts.map((text) => ` ${text} `),
  }
}

function isNear(word: QueryWord, candidate: string): boolean {
  if (word.maxTypos === 0) return false
  if (typoDistance(word.text, candidate, word.maxTypos) <= word.maxTypos) return true
  if (!word.prefix) return false
  // An unfinished word may hold a typo too: it is compared with beginnings of about its length.
  const lengths = [-1, 0, 1].map((more) => word.text.length + more)
  return lengths.some(
    (length) => typoDistance(word.text, candidate.slice(0, length), word.maxTypos) <= word.maxTypos,
  )
}

const STRENGTHS = ['exact', 'synonym', 'stem', 'prefix', 'typo'] as const
const MISSPELT = STRENGTHS.indexOf('typo')

/** How one word of the query is met in a sheet, as the place of the reason among the strengths. */
function strengthOf(query: AnalysedQuery, at: number, { words, texts }: SheetWords): number {
  const word = query.words[at]
  if (!word || words.has(word.text)) return 0
  if (word.parts.length > 1 && texts.some((text) => text.includes(` ${word.text} `))) return 0
  const synonyms = query.synonyms.filter(({ from, to }) => from <= at && at < to)
  if (synonyms.some(({ phrase }) => texts.some((text) => text.includes(` ${phrase.join(' ')} `)))) return 1
  const joins = query.joins.filter(({ from, to }) => from <= at && at < to)
  const forms = [...word.forms, ...joins.flatMap((join) => [join.text, ...join.forms])]
  if (forms.some((form) => words.has(form))) return 2
  if (word.prefix && [...words].some((one) => one.startsWith(word.text))) return 3
  return MISSPELT
}

/** Why a sheet answers, where the engine only says that it does: the weakest of what its words were met as. */
export function reasonIn(query: AnalysedQuery, sheet: SheetWords): MatchReason {
  const weakest = Math.max(0, ...query.words.map((_, at) => strengthOf(query, at, sheet)))
  return STRENGTHS[weakest] ?? 'typo'
}

/** Tells whether every word of a query is met in a sheet, typos included. */
export function answersQuery(query: AnalysedQuery, sheet: SheetWords): boolean {
  return query.words.every(
    (word, at) =>
      strengthOf(query, at, sheet) < MISSPELT || [...sheet.words].some((one) => isNear(word, one)),
  )
}

/** Tells whether a sheet holds the words of a query that its index knows as something else than a misspelling. */
export function meetsTruly(query: AnalysedQuery, sheet: SheetWords, known: ReadonlySet<string>): boolean {
  return query.words.every(({ text }, at) => !known.has(text) || strengthOf(query, at, sheet) < MISSPELT)
}

function splits(word: string): string[][] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ])
}

/** What to mark in a sheet: what was typed and all that stands for it. The engine marks no stem, hence our own. */
export function highlightsIn(query: AnalysedQuery, sheet: SheetWords): HighlightMatches {
  const { words } = query
  const near = [...sheet.words].filter((one) => words.some((word) => isNear(word, one)))
  const unknown = words.filter((word) => !sheet.words.has(word.text))
  return {
    words: new Set([
      ...words.flatMap((word) => [word.text, ...word.forms]),
      ...query.joins.flatMap((join) => [join.text, ...join.forms]),
      ...near,
      ...unknown.flatMap((word) => word.rewrites),
    ]),
    prefixes: words.flatMap((word) => (word.prefix ? [word.text] : [])),
    phrases: [
      ...words.flatMap(({ parts }) => (parts.length > 1 ? [parts] : [])),
      ...query.synonyms.map(({ phrase }) => phrase),
      ...unknown.flatMap(({ text, parts }) => (parts.length > 1 || /\p{N}/u.test(text) ? [] : splits(text))),
    ],
  }
}
