import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import type { FoundSheet } from '../../SearchAnswer'
import type { SearchQuery } from '../../SearchQuery'
import { mostListed } from '../../shared/mostListed'
import { POINT_ATTRIBUTES, readFound } from '../answer/readPoints'
import { MAX_TOTAL_HITS } from '../indexSettings'
import { indexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { queryFilter } from '../query/queryFilter'
import { RANKED_HITS } from '../query/rankedWindow'
import { effectiveSort, SORT_ATTRIBUTES, sortHits } from '../query/sortOrder'
import { RANK_ATTRIBUTES } from '../StoredDocument'
import { findPinned, isSortedHere, matchOthers, NOTHING, type Plan } from './matchQuery'
import { type ReadQuery, readQuery } from './readQuery'
import { type Scattered, scatteredSheets } from './scatteredSheets'

const RANKED_PAGE = { page: 1, hitsPerPage: RANKED_HITS, ranked: RANKED_HITS }

/** The sheets of a query in the order of its pages, the first `limit`. */
export async function runList(
  context: MeilisearchContext,
  lexicon: CompiledLexicon,
  { query, limit }: { query: SearchQuery; limit: number },
): Promise<FoundSheet[]> {
  const uid = indexUid(context.prefix, query.readerClass)
  const [read, scattered] = await Promise.all([
    readQuery(context, uid, lexicon, query.text),
    scatteredSheets(context, uid, query),
  ])
  return listRead({ context, uid, query, read, scattered }, limit)
}

/** A query with what was read of the index for it. */
export type ReadList = {
  context: MeilisearchContext
  uid: string
  query: SearchQuery
  read: ReadQuery
  scattered: Scattered
}

/** The same of a query that was already read. */
export async function listRead(
  { context, uid, query, read, scattered }: ReadList,
  limit: number,
): Promise<FoundSheet[]> {
  const sortedHere = isSortedHere(query, read.analysed, scattered)
  const planOf = (attributes: readonly string[], ranked: boolean): Plan => ({
    context,
    uid,
    query,
    ...read,
    sortedHere,
    ranked,
    requests: (extra, { hitsPerPage }) => [
      {
        uid,
        filter: [...queryFilter(query, { placeIds: scattered.placeIds }), ...extra],
        page: 1,
        hitsPerPage: sortedHere ? MAX_TOTAL_HITS : hitsPerPage,
        facets: [],
        attributesToRetrieve: [...new Set([...attributes, ...POINT_ATTRIBUTES])],
      },
    ],
  })
  const listed = planOf(SORT_ATTRIBUTES, false)
  const most = mostListed(limit)
  const [pinned = NOTHING] = await findPinned(listed)
  const isRanked = read.analysed.words.length > 0 && effectiveSort(query) === 'relevance'
  // The texts that our order is made from are read for the hits that it is made of, not for all.
  const [all, first] = await Promise.all([
    matchOthers(listed, [pinned], { page: 1, hitsPerPage: most, ranked: 0 }),
    isRanked ? matchOthers(planOf(RANK_ATTRIBUTES, true), [pinned], RANKED_PAGE) : null,
  ])
  const ranked = first?.found[0]?.hits ?? []
  const placed = new Set(ranked.map(({ id }) => id))
  const others = (all.found[0] ?? NOTHING).hits.filter(({ id }) => !placed.has(id))
  const hits = [...pinned.hits, ...ranked, ...others]
  return readFound((sortedHere ? sortHits(hits, query) : hits).slice(0, most))
}
