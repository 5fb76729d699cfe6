import type { SearchQuery } from '../../SearchQuery'
import type { FilterNode } from './filterExpression'
import { queryFilter } from './queryFilter'
import type { SearchRequest } from './searchBodies'

type PointOptions = {
  uid: string
  /** Sheets with several locations that pass the filters, and those among them that have a point to show. */
  placeIds: readonly string[]
  shownIds: readonly string[]
  extra: readonly FilterNode[]
  hitsPerPage: number
  attributesToRetrieve: readonly string[]
}

/** Two requests: how many sheets are found, and those of them that have a place to show. */
export function pointRequests(query: SearchQuery, options: PointOptions): SearchRequest[] {
  const { uid, placeIds, shownIds, extra, hitsPerPage, attributesToRetrieve } = options
  const placed: FilterNode = { kind: 'compare', field: 'locationCount', operator: '>=', value: 1 }
  return [
    {
      uid,
      filter: [...queryFilter(query, { placeIds }), ...extra],
      page: 1,
      hitsPerPage: 0,
      facets: [],
      attributesToRetrieve: ['id'],
    },
    {
      uid,
      filter: [...queryFilter(query, { placeIds: shownIds }), placed, ...extra],
      page: 1,
      hitsPerPage,
      facets: [],
      attributesToRetrieve,
    },
  ]
}
