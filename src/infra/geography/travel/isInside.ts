import type { GroundPoint, Polygon } from './Isochrones'

/** Whether a point lies in one of these polygons, out of their holes; by the even-odd rule over all the rings of each. */
export function isInside({ lat, lng }: GroundPoint, polygons: readonly Polygon[]): boolean {
  return polygons.some((rings) => {
    let crossings = 0
    for (const ring of rings)
      for (let at = 1; at < ring.length; at += 1) {
        const [fromLng = 0, fromLat = 0] = ring[at - 1] ?? []
        const [toLng = 0, toLat = 0] = ring[at] ?? []
        if (fromLat > lat === toLat > lat) continue
        if (lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)) crossings += 1
      }
    return crossings % 2 === 1
  })
}
