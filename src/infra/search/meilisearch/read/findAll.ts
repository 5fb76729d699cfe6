import { type Found, readFederated, readResults } from '../answer/engineAnswers'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'
import type { Tier } from '../query/queryTiers'
import { browseQuery, federatedBody, type SearchRequest } from '../query/searchBodies'

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

/** Runs the same tiers under several filters: a federation counts under one filter only, so one call each, all at once. */
export async function searchAll(
  { reader }: MeilisearchContext,
  tiers: readonly Tier[],
  requests: readonly SearchRequest[],
): Promise<Found[]> {
  const answers = await callMeilisearch(() =>
    Promise.all(requests.map((request) => reader.multiSearch(federatedBody(tiers, request)))),
  )
  return answers.map(readFederated)
}
