import type { AnalysedQuery, QueryWord } from '@/domain/text/analyseQuery'
import { fold } from '@/domain/text/foldText'
import { findMatches, type HighlightMatches, type Snippet } from '@/domain/text/highlight'
import type { FoundBy, MatchReason } from '../SearchAnswer'
import type { SearchDocument } from '../SearchDocument'

type Why = {
  query: AnalysedQuery
  matches: HighlightMatches
  reason: MatchReason | null
  /** What is shown of its summary (0) or its body (1). */
  snippet: Snippet
}

/** What a document is found by where its title does not show it; `null` where there is nothing to add to what is shown. */
export function foundBy(sheet: SearchDocument, why: Why): FoundBy | null {
  if (why.reason === null || why.reason === 'number') return null
  if (why.reason === 'synonym') return bySynonym(sheet, why)
  if (why.reason === 'typo') return byTypo(sheet, why)
  return byUnseenWord(sheet, why)
}

/** The first of the texts that matches, cut to what does. */
function firstMatch(texts: readonly string[], matches: HighlightMatches, keep = (_: string) => true) {
  for (const text of texts)
    for (const { start, end } of findMatches(text, matches)) {
      const found = text.slice(start, end)
      if (keep(found)) return found
    }
  return null
}

const othersOf = ({ keywords, organisationNames, summary, body }: SearchDocument) => [
  ...keywords,
  ...organisationNames,
  summary,
  body,
]

function bySynonym(sheet: SearchDocument, why: Why): FoundBy | null {
  const phrases = why.query.synonyms.map(({ phrase }) => phrase)
  const matches = { words: new Set<string>(), prefixes: [], phrases }
  if (findMatches(sheet.title, matches).length > 0) return null
  const acronym = firstMatch(sheet.acronyms, matches)
  if (acronym) return { as: 'acronym', text: acronym }
  const expression = firstMatch(othersOf(sheet), matches)
  return expression ? { as: 'synonym', text: expression.replace(/\s+/gu, ' ') } : byUnseenWord(sheet, why)
}

/** What stands in the sheet for a word that is not there as typed. */
function byTypo(sheet: SearchDocument, { query, matches }: Why): FoundBy | null {
  const typed = new Set(query.words.flatMap(({ text, forms }) => [text, ...forms]))
  const isOther = (found: string) => !typed.has(fold(found))
  if (firstMatch([sheet.title], matches, isOther)) return null
  const text = firstMatch([...sheet.acronyms, ...othersOf(sheet)], matches, isOther)
  return text ? { as: 'typo', text } : null
}

const matchesOf = ({ text, forms, prefix }: QueryWord): HighlightMatches => ({
  words: new Set([text, ...forms]),
  prefixes: prefix ? [text] : [],
  phrases: [],
})

/** Where a word is that neither the title nor the snippet shows; where they show all, the section that the snippet comes from. */
function byUnseenWord(sheet: SearchDocument, { query, matches, snippet }: Why): FoundBy | null {
  const shown = [sheet.title, snippet.html.replace(/<\/?mark>/g, '')]
  const unseen = query.words.map(matchesOf).filter((word) => firstMatch(shown, word) === null)
  for (const word of unseen) {
    const place = placeOf(sheet, word)
    if (place) return place
  }
  const fromBody = snippet.of === 1 && snippet.at !== null && findMatches(sheet.title, matches).length === 0
  return fromBody && unseen.length === 0 ? inSection(sheet, snippet.at ?? 0) : null
}

function placeOf(sheet: SearchDocument, word: HighlightMatches): FoundBy | null {
  const holds = (text: string) => findMatches(text, word).length > 0
  const acronym = sheet.acronyms.find(holds)
  if (acronym) return { as: 'acronym', text: acronym }
  const keyword = sheet.keywords.find(holds)
  if (keyword) return { as: 'keyword', text: keyword }
  // The row of a service names its organisation.
  const organisation = sheet.type === 'service' ? undefined : sheet.organisationNames.find(holds)
  if (organisation) return { as: 'organisation', text: organisation }
  const [first] = findMatches(sheet.body, word)
  return first ? inSection(sheet, first.start) : null
}

function inSection({ sections }: SearchDocument, at: number): FoundBy | null {
  const section = sections.findLast((each) => each.at <= at)?.code ?? null
  return section ? { as: 'section', section } : null
}
