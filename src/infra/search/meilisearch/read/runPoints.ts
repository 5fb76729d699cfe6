import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import type { SearchPoints } from '../../SearchAnswer'
import type { SearchQuery } from '../../SearchQuery'
import { mostPoints, pointsQuery } from '../../shared/pointsQuery'
import { POINT_ATTRIBUTES, readPoints } from '../answer/readPoints'
import { MAX_TOTAL_HITS } from '../indexSettings'
import { indexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { pointRequests } from '../query/pointRequests'
import { RANKED_HITS } from '../query/rankedWindow'
import { effectiveSort, SORT_ATTRIBUTES, sortHits } from '../query/sortOrder'
import { findPinned, isSortedHere, matchOthers, NOTHING, type Plan } from './matchQuery'
import { readQuery } from './readQuery'
import { listRead, type ReadList } from './runList'
import { scatteredSheets } from './scatteredSheets'

async function makePlan(
  context: MeilisearchContext,
  lexicon: CompiledLexicon,
  query: SearchQuery,
): Promise<{ plan: Plan; list: ReadList }> {
  const uid = indexUid(context.prefix, query.readerClass)
  const [read, scattered] = await Promise.all([
    readQuery(context, uid, lexicon, query.text),
    scatteredSheets(context, uid, query),
  ])
  const sortedHere = isSortedHere(query, read.analysed, scattered)
  const attributes = sortedHere ? [...new Set([...SORT_ATTRIBUTES, ...POINT_ATTRIBUTES])] : POINT_ATTRIBUTES
  const requests: Plan['requests'] = (extra, { hitsPerPage }) =>
    pointRequests(query, {
      uid,
      placeIds: scattered.placeIds,
      shownIds: scattered.shownIds,
      extra,
      hitsPerPage: sortedHere ? MAX_TOTAL_HITS : hitsPerPage,
      attributesToRetrieve: attributes,
    })
  const plan = { context, uid, query, ...read, sortedHere, ranked: false, requests }
  return { plan, list: { context, uid, query, read, scattered } }
}

/** The places of what a query finds in the one index of its reader class, best first, at most `limit`. */
export async function runPoints(
  context: MeilisearchContext,
  lexicon: CompiledLexicon,
  { query: asked, limit }: { query: SearchQuery; limit: number },
): Promise<SearchPoints> {
  const query = pointsQuery(asked)
  const most = mostPoints(limit)
  const { plan, list } = await makePlan(context, lexicon, query)
  const pinned = await findPinned(plan)
  const isRanked = plan.analysed.words.length > 0 && effectiveSort(query) === 'relevance'
  // The first of a search stand in an order of ours, which its points follow, however few are asked.
  const hitsPerPage = isRanked ? Math.max(most, RANKED_HITS) : most
  const [{ found }, first] = await Promise.all([
    matchOthers(plan, pinned, { page: 1, hitsPerPage, ranked: 0 }),
    isRanked ? listRead(list, RANKED_HITS) : [],
  ])
  const [pinnedCount = NOTHING, pinnedPlaced = NOTHING] = pinned
  const [count = NOTHING, placed = NOTHING] = found
  const hits = [...pinnedPlaced.hits, ...placed.hits]
  const ordered = plan.sortedHere ? sortHits(hits, query) : inOrderOf(first, hits)
  return {
    total: count.total + pinnedCount.total,
    points: readPoints(ordered.slice(0, most), query).slice(0, most),
  }
}

/** Hits that are listed come first, as they are listed; the others keep their order. */
function inOrderOf<Hit extends { id: string }>(
  listed: readonly { id: string }[],
  hits: readonly Hit[],
): Hit[] {
  const rank = new Map(listed.map(({ id }, at) => [id, at]))
  const rankOf = ({ id }: Hit) => rank.get(id) ?? listed.length
  return hits.toSorted((a, b) => rankOf(a) - rankOf(b))
}
