import type { SearchQuery } from '../SearchQuery'

/** Tells whether a point is in a box of degrees, edges included. */
export function isInside(
  { lat, lng }: { lat: number; lng: number },
  { south, west, north, east }: NonNullable<SearchQuery['bounds']>,
): boolean {
  return south <= lat && lat <= north && west <= lng && lng <= east
}
