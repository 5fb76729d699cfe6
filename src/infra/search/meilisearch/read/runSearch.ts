import { type AnalysedQuery, analyseQuery } from '@/domain/text/analyseQuery'
import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import type { SearchAnswer } from '../../SearchAnswer'
import { FACET_NAMES, type FacetName, type SearchQuery } from '../../SearchQuery'
import type { Found } from '../answer/engineAnswers'
import { facetLists } from '../answer/facetLists'
import { presentHits } from '../answer/presentHits'
import { MAX_TOTAL_HITS } from '../indexSettings'
import { indexUid } from '../indexUid'
import type { MeilisearchContext } from '../MeilisearchContext'
import { activeFacets } from '../query/facetFields'
import type { FilterNode } from '../query/filterExpression'
import { pageRequests } from '../query/pageRequests'
import { type PageWindow, pageWindow } from '../query/pageWindow'
import { firstWords, queryTiers, type Tier } from '../query/queryTiers'
import { effectiveSort, engineSort, SORT_ATTRIBUTES } from '../query/sortOrder'
import { browseAll, searchAll } from './findAll'
import { type PageSource, readPage } from './readPage'
import { type Scattered, scatteredSheets } from './scatteredSheets'
import { unknownWords } from './unknownWords'

type Plan = {
  context: MeilisearchContext
  uid: string
  query: SearchQuery
  analysed: AnalysedQuery
  scattered: Scattered
  /** The order is ours to make: the engine's own only settles ties where something is typed, and knows one place a sheet. */
  sortedHere: boolean
}

type Matched = { found: Found[]; tiers: Tier[]; words: number }

const NOTHING: Found = { hits: [], total: 0, counts: {} }

function makePlan(
  context: MeilisearchContext,
  query: SearchQuery,
  analysed: AnalysedQuery,
  scattered: Scattered,
): Plan {
  const sort = effectiveSort(query)
  const typed = analysed.words.length > 0
  const sortedHere = sort !== 'relevance' && (typed || (sort === 'distance' && scattered.any))
  return { context, uid: indexUid(context.prefix, query.readerClass), query, analysed, scattered, sortedHere }
}

function requestsOf(plan: Plan, extra: readonly FilterNode[], page: { page: number; hitsPerPage: number }) {
  const { uid, query, scattered, sortedHere } = plan
  return pageRequests(query, {
    uid,
    nearIds: scattered.nearIds,
    extra,
    ...(sortedHere ? { page: 1, hitsPerPage: MAX_TOTAL_HITS } : page),
    attributesToRetrieve: sortedHere ? SORT_ATTRIBUTES : ['id', 'sheet'],
  })
}

/** Pinned sheets that pass the filters. They cannot be a tier: the engine compares no query without text with one that has some. */
async function findPinned(plan: Plan): Promise<Found[]> {
  const { context, query, analysed } = plan
  const ids = [...new Set(query.pinned)]
  // Sorted otherwise, a sheet that would be found anyway has no place of its own.
  const useless = analysed.words.length === 0 && effectiveSort(query) !== 'relevance'
  if (ids.length === 0 || useless) return []
  const requests = requestsOf(plan, [{ kind: 'in', field: 'id', values: ids }], {
    page: 1,
    hitsPerPage: ids.length,
  })
  const [main = NOTHING, ...counts] = await browseAll(context, requests)
  const hits = [...main.hits].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  return [{ ...main, hits }, ...counts]
}

/** All words first; while nothing is found, the last one is dropped. Where even the first finds nothing, none was dropped. */
async function matchText(
  plan: Plan,
  others: readonly FilterNode[],
  window: PageWindow,
  pinnedTotal: number,
): Promise<Matched> {
  const { context, uid, analysed } = plan
  const rewritten = await unknownWords(context, uid, analysed)
  const requests = requestsOf(plan, others, window)
  const match = async (words: number): Promise<Matched> => {
    const tiers = queryTiers(firstWords(analysed, words), { rewritten })
    return { tiers, words, found: await searchAll(context, tiers, requests) }
  }
  const all = await match(analysed.words.length)
  let matched = all
  const isEmpty = () => (matched.found[0]?.total ?? 0) + pinnedTotal === 0
  while (isEmpty() && matched.words > 1) matched = await match(matched.words - 1)
  return isEmpty() ? all : matched
}

async function browse(plan: Plan, others: readonly FilterNode[], window: PageWindow): Promise<Matched> {
  const { context, query } = plan
  const sort = plan.sortedHere ? [] : engineSort(query)
  return {
    found: await browseAll(context, requestsOf(plan, others, window), sort),
    tiers: [],
    words: 0,
  }
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
  const analysed = analyseQuery(query.text, lexicon)
  const scattered = await scatteredSheets(context, indexUid(context.prefix, query.readerClass), query)
  const plan = makePlan(context, query, analysed, scattered)
  const pinned = await findPinned(plan)
  const pinnedHits = pinned[0]?.hits ?? []
  const others: FilterNode[] =
    pinnedHits.length > 0 ? [{ kind: 'notIn', field: 'id', values: pinnedHits.map(({ id }) => id) }] : []
  const window = pageWindow(query, pinnedHits.length)
  const typed = analysed.words.length > 0
  const matched = typed
    ? await matchText(plan, others, window, pinnedHits.length)
    : await browse(plan, others, window)
  const [main = NOTHING] = matched.found
  const source: PageSource = { pinned: pinnedHits, others: main.hits, window, sortedHere: plan.sortedHere }
  const used = firstWords(analysed, matched.words)
  return {
    total: main.total + pinnedHits.length,
    page: query.page,
    pageSize: query.pageSize,
    hits: presentHits(await readPage(context, plan.uid, query, source), {
      analysed: used,
      tiers: matched.tiers,
      near: query.near,
    }),
    facets: facetsOf(query, pinned, matched.found),
    droppedWords: analysed.words.slice(matched.words).map((word) => word.raw),
  }
}
