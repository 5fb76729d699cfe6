import { type HighlightMatches, highlight, snippetOfFirst } from '@/domain/text/highlight'
import type { MatchReason, SearchHit } from '../SearchAnswer'
import type { SearchDocument } from '../SearchDocument'
import type { SearchQuery } from '../SearchQuery'
import { type ClassIndex, readDocument } from './ClassIndex'
import type { Connection } from './Connection'
import type { Expansion } from './expandQuery'
import { distanceKm } from './places'

type Context = { connection: Connection; index: ClassIndex }

export type PageOfHits = {
  slots: readonly number[]
  /** What was looked for. */
  expansions: readonly Expansion[]
  /** How many of the words were used. */
  words: number
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

function presentHit(
  document: SearchDocument,
  matches: HighlightMatches,
  reason: MatchReason | null,
): SearchHit {
  return {
    id: document.id,
    type: document.type,
    number: document.number,
    title: document.title,
    url: document.url,
    highlights: {
      title: highlight(document.title, matches),
      snippet: snippetOfFirst([document.summary, document.body], matches),
    },
    reason,
    freshness: {
      state: document.freshness,
      verifiedAt: document.verifiedAt,
      reviewDueAt: document.reviewDueAt,
    },
    kind: document.kind,
    level: document.level,
    organisationNumber: document.organisationNumber,
    publics: document.publics,
    ended: document.ended,
  }
}

/** Reads and highlights the documents of one page only: it costs more than the search. */
export function presentHits({ connection, index }: Context, page: PageOfHits): SearchHit[] {
  if (page.slots.length === 0) return []
  const matches = matchesOf(page.expansions, page.words)
  return page.slots.flatMap((slot) => {
    const row = connection.row(`SELECT document FROM ${index.tables.documents} WHERE slot = ?`, slot)
    if (!row) return []
    const hit = presentHit(readDocument(row[0]), matches, page.reason(slot))
    const distance = page.near ? distanceKm(index.columns, slot, page.near) : Number.POSITIVE_INFINITY
    return [Number.isFinite(distance) ? { ...hit, distance } : hit]
  })
}
