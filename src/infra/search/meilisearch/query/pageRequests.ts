import type { FacetName, SearchQuery } from '../../SearchQuery'
import { activeFacets, FACET_FIELDS } from './facetFields'
import type { FilterNode } from './filterExpression'
import { queryFilter } from './queryFilter'
import type { SearchRequest } from './searchBodies'

type PageOptions = {
  uid: string
  placeIds: readonly string[]
  /** Conditions on top of those of the query: pinned sheets are asked for apart. */
  extra: readonly FilterNode[]
  page: number
  hitsPerPage: number
  attributesToRetrieve: readonly string[]
}

/** The request of a page, then one without hits for each facet that has a selection, which its own counts ignore. */
export function pageRequests(query: SearchQuery, options: PageOptions): SearchRequest[] {
  const { uid, placeIds, extra, page, hitsPerPage, attributesToRetrieve } = options
  const counts = (name: FacetName): SearchRequest => ({
    uid,
    filter: [...queryFilter(query, { without: name, placeIds }), ...extra],
    page: 1,
    hitsPerPage: 0,
    facets: [FACET_FIELDS[name]],
    attributesToRetrieve: ['id'],
  })
  const main: SearchRequest = {
    uid,
    filter: [...queryFilter(query, { placeIds }), ...extra],
    page,
    hitsPerPage,
    facets: Object.values(FACET_FIELDS),
    attributesToRetrieve,
  }
  return [main, ...activeFacets(query.filters).map(counts)]
}
