import type { FacetName, SearchQuery } from '../../SearchQuery'
import { activeFacets, FACET_FIELDS } from './facetFields'
import type { FilterNode } from './filterExpression'

type FilterOptions = {
  /** The facet whose own selection is ignored, for its counts. */
  without?: FacetName
  /** Documents with several locations that are near enough: the engine only knows their first one. */
  nearIds?: readonly string[]
}

function ageFilter(age: number): FilterNode[] {
  return [
    {
      kind: 'or',
      nodes: [
        { kind: 'isNull', field: 'ageMin' },
        { kind: 'compare', field: 'ageMin', operator: '<=', value: age },
      ],
    },
    {
      kind: 'or',
      nodes: [
        { kind: 'isNull', field: 'ageMax' },
        { kind: 'compare', field: 'ageMax', operator: '>=', value: age },
      ],
    },
  ]
}

function nearFilter(near: NonNullable<SearchQuery['near']>, nearIds: readonly string[]): FilterNode[] {
  if (near.radiusKm === null) return []
  const onlyPoint: FilterNode = {
    kind: 'and',
    nodes: [
      { kind: 'geoRadius', lat: near.lat, lng: near.lng, metres: near.radiusKm * 1_000 },
      { kind: 'compare', field: 'locationCount', operator: '=', value: 1 },
    ],
  }
  if (nearIds.length === 0) return [onlyPoint]
  return [{ kind: 'or', nodes: [onlyPoint, { kind: 'in', field: 'id', values: nearIds }] }]
}

/** The conditions of a query, all to be met. Ranges are never ignored, whatever facet is counted. */
export function queryFilter(query: SearchQuery, { without, nearIds = [] }: FilterOptions = {}): FilterNode[] {
  const facets = activeFacets(query.filters)
    .filter((name) => name !== without)
    .map((name): FilterNode => ({ kind: 'in', field: FACET_FIELDS[name], values: query.filters[name] ?? [] }))
  return [
    ...facets,
    ...(query.includeEnded
      ? []
      : [{ kind: 'compare', field: 'ended', operator: '=', value: false } satisfies FilterNode]),
    ...(query.age === null ? [] : ageFilter(query.age)),
    ...(query.within === null
      ? []
      : [{ kind: 'in', field: 'territory', values: query.within } satisfies FilterNode]),
    ...(query.near === null ? [] : nearFilter(query.near, nearIds)),
  ]
}
