import { z } from 'zod'
import type { SearchQuery } from '../../SearchQuery'
import { nearestKm } from '../../shared/nearestKm'
import { compareText } from '../answer/facetLists'
import { plainNumber } from './filterExpression'

/** What the order of a hit goes by. */
export const SORT_ATTRIBUTES = ['id', 'titleKey', 'modifiedAt', 'verifiedAt', 'locations']

const rowSchema = z.looseObject({
  id: z.string(),
  titleKey: z.string(),
  modifiedAt: z.number(),
  verifiedAt: z.number().nullable(),
  locations: z.array(z.object({ lat: z.number(), lng: z.number() })),
})
type Row = z.infer<typeof rowSchema>

/** The order really meant: distances need a point. */
export function effectiveSort({ sort, near }: Pick<SearchQuery, 'sort' | 'near'>): SearchQuery['sort'] {
  return sort === 'distance' && near === null ? 'relevance' : sort
}

/** The order of a query without text, in the engine's words; ids settle ties. */
export function engineSort(query: Pick<SearchQuery, 'sort' | 'near'>): string[] {
  const sort = effectiveSort(query)
  if (sort === 'title') return ['titleKey:asc', 'id:asc']
  if (sort === 'modified') return ['modifiedAt:desc', 'id:asc']
  if (sort === 'verified') return ['verifiedAt:desc', 'id:asc']
  if (sort === 'distance' && query.near) {
    return [`_geoPoint(${plainNumber(query.near.lat)}, ${plainNumber(query.near.lng)}):asc`, 'id:asc']
  }
  return []
}

function keyOf(row: Row, { sort, near }: Pick<SearchQuery, 'sort' | 'near'>): number {
  if (sort === 'modified') return -row.modifiedAt
  if (sort === 'verified') return row.verifiedAt === null ? Number.POSITIVE_INFINITY : -row.verifiedAt
  return near === null ? 0 : nearestKm(near, row.locations)
}

function compareNumbers(a: number, b: number): number {
  // Infinite values are equal to themselves, yet their difference is not a number.
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders hits by a sort other than relevance: the engine's own `sort` only settles ties where something is typed. */
export function sortHits<T extends { id: string }>(
  hits: readonly T[],
  query: Pick<SearchQuery, 'sort' | 'near'>,
): T[] {
  const keyed = hits.map((hit) => {
    const row = rowSchema.parse(hit)
    return { hit, title: row.titleKey, key: query.sort === 'title' ? 0 : keyOf(row, query) }
  })
  const byTitle = query.sort === 'title'
  return keyed
    .sort(
      (a, b) =>
        (byTitle ? compareText(a.title, b.title) : compareNumbers(a.key, b.key)) ||
        compareText(a.hit.id, b.hit.id),
    )
    .map(({ hit }) => hit)
}
