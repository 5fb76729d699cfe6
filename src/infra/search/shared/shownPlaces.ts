import { greatCircleKm } from '../embedded/greatCircle'
import type { SearchQuery } from '../SearchQuery'
import { isInside } from './isInside'

type Place = { lat: number; lng: number }

/** The locations of one sheet that a query shows: those inside both its box and its radius, the nearest first where it has `near`. */
export function shownPlaces(
  places: readonly Place[],
  { bounds, near }: Pick<SearchQuery, 'bounds' | 'near'>,
): Place[] {
  const inBox = bounds ? places.filter((place) => isInside(place, bounds)) : [...places]
  if (!near) return inBox
  const { radiusKm } = near
  return inBox
    .map((place) => ({ place, km: greatCircleKm(near.lat, near.lng, place.lat, place.lng) }))
    .filter(({ km }) => radiusKm === null || km <= radiusKm)
    .sort((a, b) => a.km - b.km)
    .map(({ place }) => place)
}
