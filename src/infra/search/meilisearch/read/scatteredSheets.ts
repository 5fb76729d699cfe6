import { z } from 'zod'
import type { SearchQuery } from '../../SearchQuery'
import { nearestKm } from '../../shared/nearestKm'
import { callMeilisearch } from '../callMeilisearch'
import type { MeilisearchContext } from '../MeilisearchContext'

const locationsSchema = z.array(z.object({ lat: z.number(), lng: z.number() }))
const rowSchema = z.object({ id: z.string(), locations: locationsSchema })
const MOST_SCATTERED = 20_000

export type Scattered = { any: boolean; nearIds: string[] }

/**
 * The sheets with several addresses, of which the engine knows the first only: whether there are any, and which are inside
 * the radius. They are few, and asked for only when distance matters.
 */
export async function scatteredSheets(
  { reader }: MeilisearchContext,
  uid: string,
  { near, sort }: Pick<SearchQuery, 'near' | 'sort'>,
): Promise<Scattered> {
  if (near === null || (near.radiusKm === null && sort !== 'distance')) return { any: false, nearIds: [] }
  const { results } = await callMeilisearch(() =>
    reader
      .index(uid)
      .getDocuments({ filter: 'locationCount > 1', fields: ['id', 'locations'], limit: MOST_SCATTERED }),
  )
  const rows = z.array(rowSchema).parse(results)
  const radius = near.radiusKm ?? Number.POSITIVE_INFINITY
  const nearIds = rows.filter(({ locations }) => nearestKm(near, locations) <= radius).map(({ id }) => id)
  return { any: rows.length > 0, nearIds }
}
