import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { narrowings } from '@/domain/text/narrowings'
import type { SearchQuery } from '../../SearchQuery'
import { PREFIX_KEY } from '../../shared/rankKey'
import type { Found } from '../answer/engineAnswers'
import type { MeilisearchContext } from '../MeilisearchContext'
import type { FilterNode } from '../query/filterExpression'
import { queryTiers, type Tier } from '../query/queryTiers'
import type { SearchRequest } from '../query/searchBodies'
import { effectiveSort, engineSort } from '../query/sortOrder'
import { browseAll, searchAll } from './findAll'
import { matchSpoken } from './matchSpoken'
import { rankHits } from './rankHits'
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
  /** Hits come with their texts, and the first ones are put in our order of relevance. */
  ranked: boolean
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

/** How surely an answer answers: not at all, by typing errors alone, or by words that are there. */
type Sureness = 'nothing' | 'mistyped' | 'sure'

/** All words first; while they do not answer, those that tell least are dropped. Where nothing helps, none was dropped. */
async function matchText(
  plan: Plan,
  requests: SearchRequest[],
  { pinnedTotal, ranked }: Options,
): Promise<Matched> {
  const { context, uid, analysed } = plan
  const spoken = analysed.spoken ? await matchSpoken(context, analysed, { requests, ranked }) : null
  if (spoken) return spoken
  const rewritten = await unknownWords(context, uid, analysed)
  const match = async (kept: AnalysedQuery): Promise<Matched & { sureness: Sureness }> => {
    const tiers = queryTiers(kept, { rewritten })
    const [main = NOTHING, ...counts] = await searchAll(context, tiers, requests)
    const rows = ranked > 0 ? rankHits(kept, main.hits.slice(0, ranked)) : []
    const hits = ranked > 0 ? [...rows.map(({ row }) => row.hit), ...main.hits.slice(ranked)] : main.hits
    const isSure =
      pinnedTotal > 0 ||
      rows.some(({ key }) => key >= PREFIX_KEY) ||
      main.hits.some(({ tier }) => tiers[tier]?.reason && tiers[tier]?.reason !== 'typo')
    const sureness = main.total + pinnedTotal === 0 ? 'nothing' : isSure ? 'sure' : 'mistyped'
    return { tiers, kept, found: [{ ...main, hits }, ...counts], sureness }
  }
  const all = await match(analysed)
  if (all.sureness === 'sure' || analysed.words.length < 2) return all
  const frequencies = await wordFrequencies(context, uid, analysed)
  const knowsAll = frequencies.every((frequency) => frequency > 0)
  if (all.sureness === 'mistyped' && !knowsAll) return all
  for (const kept of narrowings(analysed, frequencies)) {
    const matched = await match(kept)
    if (matched.sureness !== 'nothing') return matched
  }
  return all
}

type Options = {
  pinnedTotal: number
  /** How many of the first hits are to be put in our order. */
  ranked: number
}

/** What a plan finds besides its pinned sheets. */
export async function matchOthers(
  plan: Plan,
  pinned: readonly Found[],
  page: { page: number; hitsPerPage: number; ranked: number },
): Promise<Matched> {
  const { context, query, analysed, sortedHere } = plan
  const pinnedTotal = pinned[0]?.total ?? 0
  // Pinned sheets that fail the filters are found nowhere else either.
  const others: FilterNode[] =
    pinnedTotal > 0 ? [{ kind: 'notIn', field: 'id', values: [...new Set(query.pinned)] }] : []
  const requests = plan.requests(others, page)
  if (analysed.words.length > 0)
    return matchText(plan, requests, { pinnedTotal, ranked: plan.ranked ? page.ranked : 0 })
  const sort = sortedHere ? [] : engineSort(query)
  return { found: await browseAll(context, requests, sort), tiers: [], kept: analysed }
}
