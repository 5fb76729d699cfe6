import type { AnalysedQuery, QueryWord } from '@/domain/text/analyseQuery'
import { typoDistance } from '@/domain/text/damerauDistance'
import { type Ranked, RankedMatch } from './rankKey'
import { columnOfPhrase, type SheetColumns } from './sheetColumns'
import { CODE, type Tier } from './weights'

const SHORTEST_PART = 2

/** Typing errors between what was typed and a word, or its beginning where it may be unfinished. */
function errorsIn(word: QueryWord, candidate: string, known: boolean): number {
  const whole = typoDistance(word.text, candidate, word.maxTypos)
  if (!word.prefix || known) return whole
  const lengths = [-1, 0, 1].map((more) => word.text.length + more)
  return Math.min(
    whole,
    ...lengths.map((length) => typoDistance(word.text, candidate.slice(0, length), word.maxTypos)),
  )
}

const cuts = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, index) => {
    const cut = index + SHORTEST_PART
    return ` ${word.slice(0, cut)} ${word.slice(cut)} `
  })

function isSplit({ text, parts, forms }: QueryWord, column: SheetColumns[number]): boolean {
  if (parts.length > 1 || /\p{N}/u.test(text)) return false
  const numbers = forms.filter((form) => form === `${text}s` || `${form}s` === text)
  return [text, ...numbers].flatMap(cuts).some((cut) => column.text.includes(cut))
}

/** How a word is met in one column, by typing errors alone; `null` where it is not. */
function mistyped(word: QueryWord, column: SheetColumns[number], known: boolean): Tier | null {
  if (isSplit(word, column)) return 'typo'
  if (!known && word.rewrites.some((one) => column.words.has(one))) return 'typo'
  if (word.maxTypos === 0 || (word.capitals && !word.acronym)) return null
  let least = word.maxTypos + 1
  for (const one of column.words) least = Math.min(least, errorsIn(word, one, known))
  if (least > word.maxTypos) return null
  if (known) return 'otherWord'
  return least <= 1 ? 'typo' : 'farTypo'
}

function codeOf(query: AnalysedQuery, at: number, columns: SheetColumns, known: boolean): number {
  const word = query.words[at]
  if (!word) return 0
  const isHere = ({ from, to }: { from: number; to: number }) => from <= at && at < to
  const bestOf = (phrases: readonly (readonly string[])[]) =>
    Math.max(0, ...phrases.map((phrase) => columnOfPhrase(columns, phrase)))
  const joined = query.joins.filter(isHere).flatMap(({ text, forms }) => [text, ...forms])
  const sure: [Tier, number][] = [
    ['exact', bestOf([word.parts])],
    ['stem', bestOf([...word.forms, ...joined].map((form) => [form]))],
    ['synonym', bestOf(query.synonyms.filter(isHere).map(({ phrase }) => phrase))],
    ['prefix', word.prefix ? columnStarting(columns, word.text) : 0],
  ]
  const best = Math.max(...sure.map(([tier, column]) => CODE[tier][column] ?? 0))
  if (best > 0) return best
  return Math.max(
    0,
    ...columns.map((column, rank) => {
      const tier = rank === 0 ? null : mistyped(word, column, known)
      return tier === null ? 0 : (CODE[tier][rank] ?? 0)
    }),
  )
}

function columnStarting(columns: SheetColumns, prefix: string): number {
  return Math.max(
    0,
    columns.findLastIndex(({ words }) => [...words].some((one) => one.startsWith(prefix))),
  )
}

/** The key of a sheet that answers every word of a query, as the embedded engine makes it; 0 where it does not. `known`: places of words that the index holds. */
export function rankSheet(
  query: AnalysedQuery,
  columns: SheetColumns,
  sheet: Ranked,
  known: ReadonlySet<number>,
): number {
  const match = new RankedMatch()
  match.start()
  for (let at = 0; at < query.words.length; at += 1) {
    const code = codeOf(query, at, columns, known.has(at))
    if (code === 0) return 0
    match.add(code)
  }
  return match.key(sheet, query.placeKinds.length > 0)
}
