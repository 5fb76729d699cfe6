import { greatCircleKm } from '../embedded/greatCircle'

type Point = { lat: number; lng: number }

/** Kilometres from a point to the nearest of several places; infinite where there is none. */
export function nearestKm(near: Point, places: readonly Point[]): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...places.map(({ lat, lng }) => greatCircleKm(near.lat, near.lng, lat, lng)),
  )
}
