import type { SearchQuery } from '../SearchQuery'

const MOST_POINTS = 2000

/** The order of a map: that of the search, by distance where it has a point. */
export function pointsQuery(query: SearchQuery): SearchQuery {
  return query.near ? { ...query, sort: 'distance' } : query
}

/** How many points are given at most. */
export function mostPoints(limit: number): number {
  return Math.max(0, Math.min(MOST_POINTS, Math.floor(limit)))
}
