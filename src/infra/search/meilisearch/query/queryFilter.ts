import type { FacetName, SearchQuery } from '../../SearchQuery'
import { activeFacets, FACET_FIELDS } from './facetFields'
import type { FilterNode } from './filterExpression'

type FilterOptions = {
  /** The facet whose own selection is ignored, for its counts. */
  without?: FacetName
  /** Documents with several locations that are where the query wants them: the engine only knows their first one. */
  placeIds?: readonly string[]
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

/** The engine knows one point a document: sheets with several are told by their ids. */
function placeFilter({ near, bounds }: SearchQuery, placeIds: readonly string[]): FilterNode[] {
  const nodes: FilterNode[] = []
  if (near && near.radiusKm !== null) {
    nodes.push({ kind: 'geoRadius', lat: near.lat, lng: near.lng, metres: near.radiusKm * 1_000 })
  }
  if (bounds) nodes.push({ kind: 'geoBox', ...bounds })
  if (nodes.length === 0) return []
  const onlyPoint: FilterNode = {
    kind: 'and',
    nodes: [...nodes, { kind: 'compare', field: 'locationCount', operator: '=', value: 1 }],
  }
  if (placeIds.length === 0) return [onlyPoint]
  return [{ kind: 'or', nodes: [onlyPoint, { kind: 'in', field: 'id', values: placeIds }] }]
}

/** The conditions of a query, all to be met. Ranges are never ignored, whatever facet is counted. */
export function queryFilter(
  query: SearchQuery,
  { without, placeIds = [] }: FilterOptions = {},
): FilterNode[] {
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
    ...(query.openAt === null
      ? []
      : [{ kind: 'in', field: 'openSlots', values: query.openAt } satisfies FilterNode]),
    ...placeFilter(query, placeIds),
  ]
}
