import type { Payload } from 'payload'
import { env } from '@/env'
import { departmentCentres } from '@/features/geography/places/read/departmentCentres'
import { findCommune } from '@/infra/geography/findCommune'
import type { MapTown } from '@/ui/map/MapPoint'

const MOST = 80

/** The largest communes of a département with their centres: what one steers by on a map without tiles; none with tiles. */
export async function mapTowns(payload: Payload, department: string | null | undefined): Promise<MapTown[]> {
  if (env.MAP_STYLE_URL || !department) return []
  const centres = (await departmentCentres(payload, [department])).get(department) ?? new Map()
  return [...centres]
    .flatMap(([code, [lng, lat]]) => {
      const commune = findCommune(code)
      return commune ? { name: commune.name, population: commune.population, lat, lng } : []
    })
    .sort((a, b) => b.population - a.population)
    .slice(0, MOST)
    .map(({ name, lat, lng }) => ({ name, lat, lng }))
}
