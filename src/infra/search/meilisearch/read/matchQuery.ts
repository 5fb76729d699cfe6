import type { AnalysedQuery } from '@/domain/text/analyseQuery'
import { narrowings } from '@/domain/text/narrowings'
import type { SearchQuery } from '../../SearchQuery'
import type { Found, RawHit } from '../answer/engineAnswers'
import { meetsTruly, sheetWords } from '../answer/matchesIn'
import { sheetSchema } from '../answer/readSheet'
import type { MeilisearchContext } from '../MeilisearchContext'
import type { FilterNode } from '../query/filterExpression'
import { queryTiers, type Tier } from '../query/queryTiers'
import type { SearchRequest } from '../query/searchBodies'
import { effectiveSort, engineSort } from '../query/sortOrder'
import { countWords } from './countWords'
import { browseAll, searchAll } from './findAll'
import { matchSpoken } from './matchSpoken'
import { rankHits } from './rankHits'
import { type ReadQuery, tierOptions } from './readQuery'
import type { Scattered } from './scatteredSheets'

/** What is asked under some more conditions, page by page; the first request is the one whose total counts. */
type Requests = (extra: readonly FilterNode[], page: { page: number; hitsPerPage: number }) => SearchRequest[]

export type Plan = {
  context: MeilisearchContext
  uid: string
  query: SearchQuery
  analysed: AnalysedQuery
  counts: ReadQuery['counts']
  /** The order is ours to make: see `isSortedHere`. */
  sortedHere: boolean
  /** Hits come with their texts, and the first ones are put in our order of relevance. */
  ranked: boolean
  requests: Requests
}

/** What a plan found: an answer for each of its requests. */
type Matched = { found: Found[]; tiers: Tier[]; kept: AnalysedQuery; summed?: true }

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

type Asked = {
  plan: Plan
  requests: readonly SearchRequest[]
  pinnedTotal: number
  /** How many of the first hits are to be put in our order. */
  ranked: number
}

const isEmpty = ({ found }: Matched, pinnedTotal: number) => (found[0]?.total ?? 0) + pinnedTotal === 0

/** So many of the best are read to tell whether what looks like an answer is one. */
const PROBED = 20

/** Something is found that takes no word of the index for another one: a typing error never beats a true word. */
async function isAnswer(matched: Matched, { plan, requests, pinnedTotal }: Asked): Promise<boolean> {
  if (pinnedTotal > 0) return true
  if (isEmpty(matched, 0)) return false
  const holds = (tier: Tier | undefined) => tier?.reason !== null || tier.sure === true
  const explains = ({ tier }: RawHit) => holds(matched.tiers[tier])
  if (matched.found.some(({ hits }) => hits.some(explains))) return true
  const [first] = requests
  const strict = matched.tiers.filter(({ loose }) => !loose)
  if (!first || strict.length === 0) return false
  const probe = { page: 1, hitsPerPage: PROBED, facets: [], attributesToRetrieve: ['id', 'sheet'] }
  const [best = NOTHING] = await searchAll(plan.context, strict, [{ ...first, ...probe }])
  const { known } = tierOptions(plan)
  return best.hits.some(
    (hit) =>
      holds(strict[hit.tier]) || meetsTruly(matched.kept, sheetWords(sheetSchema.parse(hit.sheet)), known),
  )
}

/** Those of the words that no document holds, but that may be unfinished or misspelt. */
async function nearWords({ context, uid, analysed, counts }: Plan): Promise<boolean[]> {
  const asked = analysed.words.flatMap((word, at) => {
    if ((counts.get(word.text) ?? 0) > 0) return []
    const alone = { ...analysed, number: null, synonyms: [], joins: [], words: [word] }
    return queryTiers(alone).flatMap(({ reason, sure, q }) => (reason === null && !sure ? { at, q } : []))
  })
  const found = await countWords(
    context,
    uid,
    asked.map(({ q }) => q),
  )
  return analysed.words.map((_, at) => asked.some((one, index) => one.at === at && (found[index] ?? 0) > 0))
}

/** All words first; while they find nothing, those that tell least are dropped. Where nothing helps, none was dropped. */
async function matchText(asked: Asked): Promise<Matched> {
  const { plan, requests, pinnedTotal, ranked } = asked
  const { analysed, counts } = plan
  const spoken = analysed.spoken ? await matchSpoken(plan.context, analysed, { requests, ranked }) : null
  if (spoken) return spoken
  const options = tierOptions(plan)
  const match = async (kept: AnalysedQuery): Promise<Matched> => {
    const tiers = queryTiers(kept, options)
    const [main = NOTHING, ...counted] = await searchAll(plan.context, tiers, requests)
    const first = ranked > 0 ? rankHits(kept, main.hits.slice(0, ranked)).map(({ row }) => row.hit) : []
    return { tiers, kept, found: [{ ...main, hits: [...first, ...main.hits.slice(ranked)] }, ...counted] }
  }
  const all = await match(analysed)
  if (analysed.words.length < 2 || (await isAnswer(all, asked))) return all
  const frequencies = analysed.words.map(({ text }) => counts.get(text) ?? 0)
  let left = all
  for (const kept of narrowings(analysed, frequencies, await nearWords(plan))) {
    const matched = await match(kept)
    if (await isAnswer(matched, asked)) return matched
    if (isEmpty(left, pinnedTotal) && !isEmpty(matched, pinnedTotal)) left = matched
  }
  return left
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
    return matchText({ plan, requests, pinnedTotal, ranked: plan.ranked ? page.ranked : 0 })
  const sort = sortedHere ? [] : engineSort(query)
  return { found: await browseAll(context, requests, sort), tiers: [], kept: analysed }
}
