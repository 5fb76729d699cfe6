import type { AnalysedQuery, QueryWord } from '@/domain/text/analyseQuery'
import { meaningfulWords } from '@/domain/text/compileLexicon'
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
  const texts = [...acronyms, title, ...keywords, ...organisationNames, summary, body].map(meaningfulWords)
  return {
    words: new Set([fold(sheet.number), ...texts.flat()]),
    texts: texts.map((words) => ` ${words.join(' ')} `),
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

/** How one word of the query is met in a sheet, as the place of the reason among the strengths. */
function strengthOf(query: AnalysedQuery, at: number, { words, texts }: SheetWords): number {
  const word = query.words[at]
  if (!word || words.has(word.text)) return 0
  const synonyms = query.synonyms.filter(({ from, to }) => from <= at && at < to)
  if (synonyms.some(({ phrase }) => texts.some((text) => text.includes(` ${phrase.join(' ')} `)))) return 1
  if (word.forms.some((form) => words.has(form))) return 2
  if (word.prefix && [...words].some((one) => one.startsWith(word.text))) return 3
  return 4
}

/** Why a sheet answers, where the engine only says that it does: the weakest of what its words were met as. */
export function reasonIn(query: AnalysedQuery, sheet: SheetWords): MatchReason {
  const weakest = Math.max(0, ...query.words.map((_, at) => strengthOf(query, at, sheet)))
  return STRENGTHS[weakest] ?? 'typo'
}

/** Tells whether every word of a query is met in a sheet, typos included. */
export function answersQuery(query: AnalysedQuery, sheet: SheetWords): boolean {
  return query.words.every(
    (word, at) => strengthOf(query, at, sheet) < 4 || [...sheet.words].some((one) => isNear(word, one)),
  )
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
  const joined = words.slice(1).map((word, at) => (words[at]?.text ?? '') + word.text)
  const near = [...sheet.words].filter((one) => words.some((word) => isNear(word, one)))
  const unknown = words.filter((word) => !sheet.words.has(word.text))
  return {
    words: new Set([
      ...words.flatMap((word) => [word.text, ...word.forms]),
      ...joined,
      ...near,
      ...unknown.flatMap((word) => word.rewrites),
    ]),
    prefixes: words.flatMap((word) => (word.prefix ? [word.text] : [])),
    phrases: [
      ...query.synonyms.map(({ phrase }) => phrase),
      ...unknown.flatMap((word) => (/\p{N}/u.test(word.text) ? [] : splits(word.text))),
    ],
  }
}
