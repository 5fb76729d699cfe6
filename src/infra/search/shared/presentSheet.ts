import { findMatches, type HighlightMatches, highlight, highlightSnippet } from '@/domain/text/highlight'
import type { MatchReason, SearchHit } from '../SearchAnswer'
import type { SearchDocument } from '../SearchDocument'

function snippetOf(sheet: SearchDocument, matches: HighlightMatches): string {
  const inSummary = sheet.body === '' || findMatches(sheet.summary, matches).length > 0
  if (inSummary) return highlightSnippet(sheet.summary, matches)
  const inBody = findMatches(sheet.body, matches).length > 0
  return highlightSnippet(inBody || sheet.summary === '' ? sheet.body : sheet.summary, matches)
}

/** A found sheet as it is shown: title and the best part of its text, escaped and marked. */
export function presentSheet(
  sheet: SearchDocument,
  matches: HighlightMatches,
  reason: MatchReason | null,
): SearchHit {
  const { id, type, number, title, url, kind, level, publics, ended, organisationNumber } = sheet
  const { verifiedAt, reviewDueAt } = sheet
  return {
    id,
    type,
    number,
    title,
    url,
    highlights: { title: highlight(title, matches), snippet: snippetOf(sheet, matches) },
    reason,
    freshness: { state: sheet.freshness, verifiedAt, reviewDueAt },
    kind,
    level,
    organisationNumber,
    publics,
    ended,
  }
}
