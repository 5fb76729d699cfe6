import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { droppedFrom } from '@/domain/text/narrowings'
import type { SearchAnswer } from '../../SearchAnswer'
import { FACET_NAMES, type FacetName, type SearchQuery } from '../../SearchQuery'
import type { Found } from '../answer/engineAnswers'
import { facetLists } from '../answer/facetLists'
import { presentHits } from '../answer/presentHits'
import { MAX_TOTAL_HITS } from '../indexSettings'
import { indexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { activeFacets } from '../query/facetFields'
import { pageRequests } from '../query/pageRequests'
import { pageWindow } from '../query/pageWindow'
import { rankedWindow } from '../query/rankedWindow'
import { effectiveSort, SORT_ATTRIBUTES } from '../query/sortOrder'
import { RANK_ATTRIBUTES } from '../StoredDocument'
import { findPinned, isSortedHere, matchOthers, NOTHING, type Plan } from './matchQuery'
import { type PageSource, readPage } from './readPage'
import { readQuery } from './readQuery'
import { scatteredSheets } from './scatteredSheets'

async function makePlan(
  context: MeilisearchContext,
  lexicon: CompiledLexicon,
  query: SearchQuery,
): Promise<Plan> {
  const uid = indexUid(context.prefix, query.readerClass)
  const [read, scattered] = await Promise.all([
    readQuery(context, uid, lexicon, query.text),
    scatteredSheets(context, uid, query),
  ])
  const sortedHere = isSortedHere(query, read.analysed, scattered)
  const ranked = read.analysed.words.length > 0 && effectiveSort(query) === 'relevance'
  const requests: Plan['requests'] = (extra, page) =>
    pageRequests(query, {
      uid,
      placeIds: scattered.placeIds,
      extra,
      ...(sortedHere ? { page: 1, hitsPerPage: MAX_TOTAL_HITS } : page),
      attributesToRetrieve: sortedHere ? SORT_ATTRIBUTES : ranked ? RANK_ATTRIBUTES : ['id', 'sheet'],
    })
  return { context, uid, query, ...read, sortedHere, ranked, requests }
}

function facetsOf(query: SearchQuery, pinned: readonly Found[], found: readonly Found[]) {
  const active = activeFacets(query.filters)
  const place = new Map<FacetName, number>(FACET_NAMES.map((name) => [name, active.indexOf(name) + 1]))
  return facetLists(query.filters, (name) =>
    [pinned, found].map((answers) => answers[place.get(name) ?? 0]?.counts ?? {}),
  )
}

/** Answers one query from the one index of its reader class. */
export async function runSearch(
  context: MeilisearchContext,
  lexicon: CompiledLexicon,
  query: SearchQuery,
): Promise<Omit<SearchAnswer, 'tookMs'>> {
  const plan = await makePlan(context, lexicon, query)
  const { analysed } = plan
  const pinned = await findPinned(plan)
  const [{ hits: pinnedHits, total: pinnedTotal } = NOTHING] = pinned
  const page = pageWindow(query, pinnedTotal)
  const window = plan.ranked ? rankedWindow(query, page) : { ...page, ranked: 0 }
  const matched = await matchOthers(plan, pinned, window)
  const [main = NOTHING] = matched.found
  const { sortedHere, ranked } = plan
  const source: PageSource = { pinned: pinnedHits, others: main.hits, window, sortedHere, ranked }
  return {
    total: main.total + pinnedTotal,
    page: query.page,
    pageSize: query.pageSize,
    hits: presentHits(await readPage(context, plan.uid, query, source), {
      analysed: matched.kept,
      tiers: matched.tiers,
      near: query.near,
    }),
    facets: facetsOf(query, pinned, matched.found),
    droppedWords: matched.summed ? [] : droppedFrom(analysed, matched.kept),
  }
}
