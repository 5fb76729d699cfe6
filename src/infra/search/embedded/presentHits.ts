import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import type { HighlightMatches } from '@/domain/text/highlight'
import type { MatchReason, SearchHit } from '../SearchAnswer'
import type { SearchQuery } from '../SearchQuery'
import { presentSheet } from '../shared/presentSheet'
import { type ClassIndex, readDocument } from './ClassIndex'
import type { Connection } from './Connection'
import type { Expansion } from './expandQuery'
import { distanceKm } from './places'

type Context = { connection: Connection; index: ClassIndex }

export type PageOfHits = {
  slots: readonly number[]
  /** What was looked for. */
  expansions: readonly Expansion[]
  /** The words that were used. */
  kept: AnalysedQuery
  reason: (slot: number) => MatchReason | null
  near: SearchQuery['near']
}

/** What to mark: everything that the words used were looked for as. */
function matchesOf(expansions: readonly Expansion[], words: number): HighlightMatches {
  const marked = new Set<string>()
  const prefixes: string[] = []
  const phrases: (readonly string[])[] = []
  for (const { to, expression } of expansions) {
    if (to > words) continue
    if ('prefix' in expression) prefixes.push(expression.prefix)
    else
      for (const phrase of expression.phrases)
        phrase.length === 1 ? marked.add(phrase[0] ?? '') : phrases.push(phrase)
  }
  return { words: marked, prefixes, phrases }
}

/** Reads and highlights the documents of one page only: it costs more than the search. */
export function presentHits({ connection, index }: Context, page: PageOfHits): SearchHit[] {
  if (page.slots.length === 0) return []
  const matches = matchesOf(page.expansions, page.kept.words.length)
  return page.slots.flatMap((slot) => {
    const row = connection.row(`SELECT document FROM ${index.tables.documents} WHERE slot = ?`, slot)
    if (!row) return []
    const hit = presentSheet(readDocument(row[0]), {
      query: page.kept,
      matches,
      reason: page.reason(slot),
    })
    const distance = page.near ? distanceKm(index.columns, slot, page.near) : Number.POSITIVE_INFINITY
    return [Number.isFinite(distance) ? { ...hit, distance } : hit]
  })
}
