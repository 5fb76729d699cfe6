import type { Travel } from '@/domain/placement/matching/Travel'
import { greatCircleKm } from '@/infra/search/embedded/greatCircle'
import type { GroundPoint } from './Isochrones'
import { isInside } from './isInside'
import type { KnownIsochrones } from './KnownIsochrones'

/**
 * How far the nearest of some points is from a place, by what is known of each: the place is tested here, in the isochrones of the
 * points, and never leaves the server. As the crow flies for a point that nothing is known of. `null` without any point.
 */
export function travelFrom(
  place: GroundPoint,
  points: readonly GroundPoint[],
  known: KnownIsochrones | null,
): Travel | null {
  const ways = points.map((point) => wayTo(place, point, known))
  return ways.reduce<Travel | null>((best, way) => (best && rankOf(best) <= rankOf(way) ? best : way), null)
}

function wayTo(place: GroundPoint, point: GroundPoint, known: KnownIsochrones | null): Travel {
  const km = greatCircleKm(place.lat, place.lng, point.lat, point.lng)
  const bands = known?.of(point)
  if (!bands) return { kind: 'crow', km }
  const band = bands.find(({ polygons }) => isInside(place, polygons))
  return band ? { kind: 'within', minutes: band.minutes, km } : { kind: 'beyond', km }
}

/** A band, then kilometres: a point that is known is preferred to one that is not, were it nearer. */
const rankOf = (way: Travel): number =>
  way.kind === 'within'
    ? way.minutes * 1000 + way.km
    : way.kind === 'crow'
      ? 100_000 + way.km
      : 200_000 + way.km
