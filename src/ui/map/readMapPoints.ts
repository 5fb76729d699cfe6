import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { MapPoint } from './MapPoint'

/** Keeps what has the shape of the points route; `total`: sheets found, on the map or not. */
export function readMapPoints(body: unknown): { total: number; points: MapPoint[] } {
  if (typeof body !== 'object' || body === null || !('points' in body) || !Array.isArray(body.points))
    return { total: 0, points: [] }
  const total = 'total' in body && typeof body.total === 'number' ? body.total : 0
  const points = body.points.flatMap(
    (row: { number?: unknown; title?: unknown; lat?: unknown; lng?: unknown }): MapPoint[] => {
      const { number, title, lat, lng } = row
      if (typeof number !== 'string' || typeof title !== 'string') return []
      if (typeof lat !== 'number' || typeof lng !== 'number') return []
      return [{ number, title, lat, lng, href: sheetPath(number) }]
    },
  )
  return { total, points }
}
