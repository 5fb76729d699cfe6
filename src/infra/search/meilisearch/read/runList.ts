import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import type { FoundSheet } from '../../SearchAnswer'
import type { SearchQuery } from '../../SearchQuery'
import { mostListed } from '../../shared/mostListed'
import { POINT_ATTRIBUTES, readFound } from '../answer/readPoints'
import { MAX_TOTAL_HITS } from '../indexSettings'
import { indexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { queryFilter } from '../query/queryFilter'
import { SORT_ATTRIBUTES, sortHits } from '../query/sortOrder'
import { findPinned, isSortedHere, matchOthers, NOTHING, type Plan } from './matchQuery'
import { readQuery } from './readQuery'
import { scatteredSheets } from './scatteredSheets'

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
  const sortedHere = isSortedHere(query, read.analysed, scattered)
  const requests: Plan['requests'] = (extra, { hitsPerPage }) => [
    {
      uid,
      filter: [...queryFilter(query, { placeIds: scattered.placeIds }), ...extra],
      page: 1,
      hitsPerPage: sortedHere ? MAX_TOTAL_HITS : hitsPerPage,
      facets: [],
      attributesToRetrieve: [...new Set([...SORT_ATTRIBUTES, ...POINT_ATTRIBUTES])],
    },
  ]
  const plan: Plan = { context, uid, query, ...read, sortedHere, requests }
  const most = mostListed(limit)
  const [pinned = NOTHING] = await findPinned(plan)
  const { found } = await matchOthers(plan, [pinned], { page: 1, hitsPerPage: most })
  const hits = [...pinned.hits, ...(found[0] ?? NOTHING).hits]
  return readFound((sortedHere ? sortHits(hits, query) : hits).slice(0, most))
}
