import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { narrowings } from '@/domain/text/narrowings'
import type { SearchQuery } from '../../SearchQuery'
import type { Found } from '../answer/engineAnswers'
import type { MeilisearchContext } from '../MeilisearchContext'
import type { FilterNode } from '../query/filterExpression'
import { queryTiers, type Tier } from '../query/queryTiers'
import type { SearchRequest } from '../query/searchBodies'
import { effectiveSort, engineSort } from '../query/sortOrder'
import { browseAll, searchAll } from './findAll'
import type { Scattered } from './scatteredSheets'
import { unknownWords } from './unknownWords'
import { wordFrequencies } from './wordFrequencies'

/** What is asked under some more conditions, page by page; the first request is the one whose total counts. */
type Requests = (extra: readonly FilterNode[], page: { page: number; hitsPerPage: number }) => SearchRequest[]

export type Plan = {
  context: MeilisearchContext
  uid: string
  query: SearchQuery
  analysed: AnalysedQuery
  /** The order is ours to make: see `isSortedHere`. */
  sortedHere: boolean
  requests: Requests
}

/** What a plan found: an answer for each of its requests. */
type Matched = { found: Found[]; tiers: Tier[]; kept: AnalysedQuery }

export const NOTHING: Found = { hits: [], total: 0, counts: {} }

/** The engine's own order only settles ties where something is typed, and knows one place a sheet. */
export function isSortedHere(query: SearchQuery, analysed: AnalysedQuery, scattered: Scattered): boolean {
  const sort = effectiveSort(query)
  return sort !== 'relevance' && (analysed.words.length > 0 || (sort === 'distance' && scattered.any))
}

/** Pinned sheets that pass the filters. They cannot be a tier: the engine compares no query without text with one that has some. */
export async function findPinned({ context, query, analysed, requests }: Plan): Promise<Found[]> {
  const ids = [...new Set(query.pinned)]
  // Sorted otherwise, a sheet that would be found anyway has no place of its own.
  const useless = analysed.words.length === 0 && effectiveSort(query) !== 'relevance'
  if (ids.length === 0 || useless) return []
  const asked = requests([{ kind: 'in', field: 'id', values: ids }], { page: 1, hitsPerPage: ids.length })
  const found = await browseAll(context, asked)
  return found.map((one) => ({
    ...one,
    hits: [...one.hits].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  }))
}

/** All words first; while nothing is found, those that tell least are dropped. Where nothing helps, none was dropped. */
async function matchText(plan: Plan, requests: SearchRequest[], pinnedTotal: number): Promise<Matched> {
  const { context, uid, analysed } = plan
  const rewritten = await unknownWords(context, uid, analysed)
  const match = async (kept: AnalysedQuery): Promise<Matched> => {
    const tiers = queryTiers(kept, { rewritten })
    return { tiers, kept, found: await searchAll(context, tiers, requests) }
  }
  const isEmpty = ({ found }: Matched) => (found[0]?.total ?? 0) + pinnedTotal === 0
  const all = await match(analysed)
  if (!isEmpty(all) || analysed.words.length < 2) return all
  for (const kept of narrowings(analysed, await wordFrequencies(context, uid, analysed))) {
    const matched = await match(kept)
    if (!isEmpty(matched)) return matched
  }
  return all
}

/** What a plan finds besides its pinned sheets. */
export async function matchOthers(
  plan: Plan,
  pinned: readonly Found[],
  page: { page: number; hitsPerPage: number },
): Promise<Matched> {
  const { context, query, analysed, sortedHere } = plan
  const pinnedTotal = pinned[0]?.total ?? 0
  // Pinned sheets that fail the filters are found nowhere else either.
  const others: FilterNode[] =
    pinnedTotal > 0 ? [{ kind: 'notIn', field: 'id', values: [...new Set(query.pinned)] }] : []
  const requests = plan.requests(others, page)
  if (analysed.words.length > 0) return matchText(plan, requests, pinnedTotal)
  const sort = sortedHere ? [] : engineSort(query)
  return { found: await browseAll(context, requests, sort), tiers: [], kept: analysed }
}
