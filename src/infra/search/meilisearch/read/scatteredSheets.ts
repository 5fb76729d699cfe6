import { z } from 'zod'
import type { SearchQuery } from '../../SearchQuery'
import { nearestKm } from '../../shared/nearestKm'
import { shownPlaces } from '../../shared/shownPlaces'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'

const locationsSchema = z.array(z.object({ lat: z.number(), lng: z.number() }))
const rowSchema = z.object({ id: z.string(), locations: locationsSchema })
type Row = z.infer<typeof rowSchema>
const MOST_SCATTERED = 20_000

export type Scattered = {
  any: boolean
  /** Those with a location inside the radius and one, maybe another, inside the box. */
  placeIds: string[]
  /** Those with one location inside both. */
  shownIds: string[]
}

const NONE: Scattered = { any: false, placeIds: [], shownIds: [] }

function isWhereWanted({ locations }: Row, { near, bounds }: Pick<SearchQuery, 'near' | 'bounds'>): boolean {
  const isNear = near === null || near.radiusKm === null || nearestKm(near, locations) <= near.radiusKm
  return isNear && (bounds === null || shownPlaces(locations, { bounds, near: null }).length > 0)
}

/**
 * The sheets with several addresses, of which the engine knows the first only: whether there are any, and which are where the
 * query wants them. They are few, and asked for only when places matter.
 */
export async function scatteredSheets(
  { reader }: MeilisearchContext,
  uid: string,
  query: Pick<SearchQuery, 'near' | 'bounds' | 'sort'>,
): Promise<Scattered> {
  const { near, bounds, sort } = query
  const matters = bounds !== null || (near !== null && (near.radiusKm !== null || sort === 'distance'))
  if (!matters) return NONE
  const { results } = await callMeilisearch(() =>
    reader
      .index(uid)
      .getDocuments({ filter: 'locationCount > 1', fields: ['id', 'locations'], limit: MOST_SCATTERED }),
  )
  const rows = z.array(rowSchema).parse(results)
  const wanted = rows.filter((row) => isWhereWanted(row, query))
  const shown = wanted.filter(({ locations }) => shownPlaces(locations, query).length > 0)
  return { any: rows.length > 0, placeIds: wanted.map(({ id }) => id), shownIds: shown.map(({ id }) => id) }
}
