import type {
  FederatedMultiSearchParams,
  MultiSearchFederation,
  MultiSearchQuery,
  MultiSearchQueryWithFederation,
} from 'meilisearch'
import { type FilterNode, writeFilter } from './filterExpression'
import type { Tier } from './queryTiers'

/** What is asked of one index, whatever the text. */
export type SearchRequest = {
  uid: string
  filter: readonly FilterNode[]
  page: number
  hitsPerPage: number
  /** Attributes to count. */
  facets: readonly string[]
  attributesToRetrieve: readonly string[]
}

// The client's types leave out page mode, which the server has, and which alone gives exact totals.
type PagedFederation = MultiSearchFederation & { page: number; hitsPerPage: number }

/** The body of a search in tiers: one federated multi-search, whose total and counts hold each sheet once. */
export function federatedBody(tiers: readonly Tier[], request: SearchRequest): FederatedMultiSearchParams {
  const filter = request.filter.map(writeFilter)
  const federation: PagedFederation = {
    page: request.page,
    hitsPerPage: request.hitsPerPage,
    ...(request.facets.length > 0 && { facetsByIndex: { [request.uid]: [...request.facets] } }),
  }
  const queries = tiers.map(
    (tier): MultiSearchQueryWithFederation => ({
      indexUid: request.uid,
      q: tier.q,
      attributesToSearchOn: tier.attributes,
      filter,
      attributesToRetrieve: [...request.attributesToRetrieve],
      matchingStrategy: 'all',
      locales: ['fra'],
      federationOptions: { weight: tier.weight },
    }),
  )
  return { federation, queries }
}

/** One query of its own, for counts: a federation counts under one filter only. */
export function countQuery({ q, attributes }: Tier, request: SearchRequest): MultiSearchQuery {
  return {
    indexUid: request.uid,
    q,
    attributesToSearchOn: attributes,
    filter: request.filter.map(writeFilter),
    page: request.page,
    hitsPerPage: request.hitsPerPage,
    attributesToRetrieve: [...request.attributesToRetrieve],
    matchingStrategy: 'all',
    locales: ['fra'],
    ...(request.facets.length > 0 && { facets: [...request.facets] }),
  }
}

/** One query without text. A text query and this one cannot share a federation: the server refuses to compare them. */
export function browseQuery(request: SearchRequest, sort: readonly string[] = []): MultiSearchQuery {
  return {
    indexUid: request.uid,
    q: '',
    filter: request.filter.map(writeFilter),
    page: request.page,
    hitsPerPage: request.hitsPerPage,
    attributesToRetrieve: [...request.attributesToRetrieve],
    ...(request.facets.length > 0 && { facets: [...request.facets] }),
    ...(sort.length > 0 && { sort: [...sort] }),
  }
}
