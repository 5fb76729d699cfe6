import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { type HighlightMatches, highlight, snippetOfFirst } from '@/domain/text/highlight'
import type { MatchReason, SearchHit } from '../SearchAnswer'
import type { SearchDocument } from '../SearchDocument'
import { foundBy } from './foundBy'

type Why = {
  /** The words that were used. */
  query: AnalysedQuery
  /** Everything that they were looked for as. */
  matches: HighlightMatches
  reason: MatchReason | null
}

/** A found sheet as it is shown: title and the best part of its text, escaped and marked, and what it is found by. */
export function presentSheet(sheet: SearchDocument, { query, matches, reason }: Why): SearchHit {
  const { id, type, number, title, url, kind, level, publics, ended, organisationNumber } = sheet
  const { verifiedAt, reviewDueAt } = sheet
  const snippet = snippetOfFirst([sheet.summary, sheet.body], matches)
  return {
    id,
    type,
    number,
    title,
    url,
    highlights: { title: highlight(title, matches), snippet: snippet.html },
    reason,
    foundBy: foundBy(sheet, { query, matches, reason, snippet }),
    freshness: { state: sheet.freshness, verifiedAt, reviewDueAt },
    kind,
    level,
    organisationNumber,
    publics,
    ended,
  }
}
