import { type Found, readFederated, readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import { countingTiers, type Tier } from '../query/queryTiers'
import { browseQuery, countQuery, federatedBody, type SearchRequest } from '../query/searchBodies'

/** Runs requests without text as one multi-search. */
export async function browseAll(
  { reader }: MeilisearchContext,
  requests: readonly SearchRequest[],
  sort: readonly string[] = [],
): Promise<Found[]> {
  if (requests.length === 0) return []
  const queries = requests.map((request) => browseQuery(request, sort))
  return readResults(await callMeilisearch(() => reader.multiSearch({ queries })))
}

/** Counts alone: the widest tier is enough where it is the only one, and all filters are then asked in one request. */
async function countAll(
  { reader }: MeilisearchContext,
  tiers: readonly Tier[],
  requests: readonly SearchRequest[],
): Promise<Found[]> {
  const [widest, ...others] = countingTiers(tiers)
  if (!widest || requests.length === 0) return requests.map(() => ({ hits: [], total: 0, counts: {} }))
  if (others.length === 0) {
    const queries = requests.map((request) => countQuery(widest, request))
    return readResults(await reader.multiSearch({ queries }))
  }
  const answers = await Promise.all(
    requests.map((request) => reader.multiSearch(federatedBody([widest, ...others], request))),
  )
  return answers.map(readFederated)
}

/** Runs the same tiers under several filters: a federation counts under one filter only, so one call for each that wants hits, all at once. */
export async function searchAll(
  context: MeilisearchContext,
  tiers: readonly Tier[],
  requests: readonly SearchRequest[],
): Promise<Found[]> {
  const isCount = ({ hitsPerPage }: SearchRequest) => hitsPerPage === 0
  const hits = requests.filter((request) => !isCount(request))
  const [answers, counted] = await callMeilisearch(() =>
    Promise.all([
      Promise.all(hits.map((request) => context.reader.multiSearch(federatedBody(tiers, request)))),
      countAll(context, tiers, requests.filter(isCount)),
    ]),
  )
  const found = answers.map(readFederated)
  return requests.flatMap((request) => (isCount(request) ? counted : found).shift() ?? [])
}
