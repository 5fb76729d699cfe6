import { sheetPath } from '@/domain/sheet/sheetNumber'
import { withFamily } from '../filters/familyAddress'
import type { MapPoint } from './MapPoint'

/** Keeps what has the shape of the points route; `total`: sheets found, on the map or not. Their addresses hold the family's `commune` (INSEE code). */
export function readMapPoints(body: unknown, commune: string | null): { total: number; points: MapPoint[] } {
  if (typeof body !== 'object' || body === null || !('points' in body) || !Array.isArray(body.points))
    return { total: 0, points: [] }
  const total = 'total' in body && typeof body.total === 'number' ? body.total : 0
  const points = body.points.flatMap(
    (row: { number?: unknown; title?: unknown; lat?: unknown; lng?: unknown }): MapPoint[] => {
      const { number, title, lat, lng } = row
      if (typeof number !== 'string' || typeof title !== 'string') return []
      if (typeof lat !== 'number' || typeof lng !== 'number') return []
      return [{ number, title, lat, lng, href: withFamily(sheetPath(number), commune) }]
    },
  )
  return { total, points }
}
