import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import type { MatchReason, SearchHit } from '../../SearchAnswer'
import type { SearchDocument } from '../../SearchDocument'
import type { SearchQuery } from '../../SearchQuery'
import { nearestKm } from '../../shared/nearestKm'
import { presentSheet } from '../../shared/presentSheet'
import type { Tier } from '../query/queryTiers'
import { answersQuery, highlightsIn, reasonIn, type SheetWords, sheetWords } from './matchesIn'

/** A sheet of the page, with the place of the tier that found it, or `pinned`. */
export type PageRow = { sheet: SearchDocument; tier: number | 'pinned' }

export type Presentation = {
  /** The query with the words that were used; none when nothing was typed. */
  analysed: AnalysedQuery
  tiers: readonly Tier[]
  near: SearchQuery['near']
}

function reasonFor(
  { sheet, tier }: PageRow,
  words: SheetWords,
  { analysed, tiers }: Presentation,
): MatchReason | null {
  if (analysed.words.length === 0) return null
  if (tier !== 'pinned') return tiers[tier]?.reason ?? reasonIn(analysed, words)
  if (sheet.number === analysed.number) return 'number'
  // An editor pinned it for these very words.
  return answersQuery(analysed, words) ? reasonIn(analysed, words) : 'exact'
}

/** The hits of one page, marked and with their reasons. */
export function presentHits(rows: readonly PageRow[], presentation: Presentation): SearchHit[] {
  const { analysed, near } = presentation
  return rows.map((row) => {
    const words = sheetWords(row.sheet)
    const hit = presentSheet(row.sheet, {
      query: analysed,
      matches: highlightsIn(analysed, words),
      reason: reasonFor(row, words, presentation),
    })
    const distance = near === null ? Number.POSITIVE_INFINITY : nearestKm(near, row.sheet.locations)
    return Number.isFinite(distance) ? { ...hit, distance } : hit
  })
}
