import { distanceMetres } from '../deduplication/distanceMetres'
import type { LocationPrecision } from '../sheet/closedLists'

type Point = { latitude: number; longitude: number }

/** Metres. A door or a street is where it is; a commune may reach far from its centre. */
const FAR_FROM_DOOR = 2000
const FAR_FROM_CENTRE = 10_000

/**
 * How far (metres) a point placed by hand stands from that of its address, when it is so far that it may be a slip; `null` when it
 * is near, or when nothing is known of the address.
 */
export function farFromAddress(
  point: Point,
  address: (Point & { precision: LocationPrecision }) | null,
): number | null {
  if (!address) return null
  const metres = distanceMetres(point, address)
  return metres > (address.precision === 'commune' ? FAR_FROM_CENTRE : FAR_FROM_DOOR) ? metres : null
}
