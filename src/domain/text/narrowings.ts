import type { AnalysedQuery } from './analyseQuery'
import { placedAmong } from './placedAmong'

/** The same query with these of its words only, given by their places in order; expressions that lose a word go with it. */
export function keepWords(query: AnalysedQuery, kept: readonly number[]): AnalysedQuery {
  return {
    ...query,
    words: kept.flatMap((at) => query.words[at] ?? []),
    synonyms: placedAmong(query.synonyms, kept),
    parts: placedAmong(query.parts, kept),
    joins: placedAmong(query.joins, kept),
  }
}

/** Neighbours that the lexicon knows as one expression, or one word alone; `rank` is how little it tells. */
type Unit = { places: number[]; rank: number }

const UNKNOWN = Number.POSITIVE_INFINITY
/** A word that is only met as another one, misspelt or unfinished: a true word always tells more. */
const MISSPELT = 1e8
const EXPRESSION = 1e9

function unitsOf(query: AnalysedQuery, frequencies: readonly number[], near: readonly boolean[]): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < query.words.length; ) {
    const ends = query.synonyms.filter(({ from }) => from === at).map(({ to }) => to)
    const end = Math.max(at + 1, ...ends)
    const places = Array.from({ length: end - at }, (_, index) => at + index)
    const frequency = Math.min(...places.map((place) => frequencies[place] ?? 0))
    // What the lexicon knows tells more than any other word, whatever their frequencies.
    const unmet = places.every((place) => near[place]) ? MISSPELT : UNKNOWN
    const unspoken = frequency === 0 ? unmet : frequency
    const rank = ends.length > 0 ? frequency - EXPRESSION : unspoken
    units.push({ places, rank })
    at = end
  }
  return units
}

/**
 * What to try next, best first, when all the words of a query find nothing: words that no document holds are dropped first,
 * then those that are only misspelt (`near`), then the commonest, expressions of the lexicon last; of equals, the last one.
 * `frequencies`: documents that hold each word. Both engines take it from here, so that they are asked the same.
 */
export function narrowings(
  query: AnalysedQuery,
  frequencies: readonly number[],
  near: readonly boolean[] = [],
): AnalysedQuery[] {
  const left = unitsOf(query, frequencies, near)
  const found: AnalysedQuery[] = []
  while (left.length > 1) {
    let worst = 0
    left.forEach((unit, index) => {
      if (unit.rank >= (left[worst]?.rank ?? 0)) worst = index
    })
    left.splice(worst, 1)
    found.push(
      keepWords(
        query,
        left.flatMap(({ places }) => places),
      ),
    )
  }
  return found
}

/** The words typed that a narrowed query left out, as typed. */
export function droppedFrom(query: AnalysedQuery, kept: AnalysedQuery): string[] {
  return query.words.filter((word) => !kept.words.includes(word)).map((word) => word.raw)
}
