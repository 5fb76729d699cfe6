import { droppedFrom } from '@/domain/text/narrowings'
import type { MatchReason, SearchAnswer } from '../SearchAnswer'
import type { SearchQuery } from '../SearchQuery'
import { reasonOf } from '../shared/weights'
import { type Context, type Matched, matchDocuments, primaryOrder } from './matchDocuments'
import { pickPage } from './pickPage'
import { presentHits } from './presentHits'

function reasonFor(matched: Matched, slot: number): MatchReason | null {
  if (matched.scores === null) return null
  if (slot === matched.numbered) return 'number'
  // An answer that an editor pinned for these very words.
  if ((matched.scores.keys[slot] ?? 0) === 0) return 'exact'
  return reasonOf(matched.scores.tiers[slot] ?? 0)
}

/** Answers one query from one index, inside one snapshot of the file. */
export function runSearch(context: Context, query: SearchQuery): Omit<SearchAnswer, 'tookMs'> {
  const { columns } = context.index
  const { matched, analysed } = matchDocuments(context, query)
  const { slots, facets } = matched.filtered
  const slotsOfPage = pickPage(slots, primaryOrder(context, query, matched), columns.idRanks(), {
    from: (query.page - 1) * query.pageSize,
    size: query.pageSize,
  })
  const hits = presentHits(context, {
    slots: slotsOfPage,
    expansions: matched.expansions,
    kept: matched.kept,
    reason: (slot) => reasonFor(matched, slot),
    near: query.near,
  })
  return {
    total: slots.length,
    page: query.page,
    pageSize: query.pageSize,
    hits,
    facets,
    droppedWords: matched.summed ? [] : droppedFrom(analysed, matched.kept),
  }
}
