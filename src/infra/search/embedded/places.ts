import type { SearchQuery } from '../SearchQuery'
import { isInside } from '../shared/isInside'
import type { Columns } from './Columns'
import { greatCircleKm } from './greatCircle'

type Place = { lat: number; lng: number }
type Box = NonNullable<SearchQuery['bounds']>

/** The locations of a document, in their order. */
export function placesOf(columns: Columns, slot: number): Place[] {
  const { pool } = columns.places
  const places: Place[] = []
  for (let at = columns.places.startOf(slot); at < columns.places.endOf(slot); at += 2) {
    places.push({ lat: pool[at] ?? 0, lng: pool[at + 1] ?? 0 })
  }
  return places
}

/** Kilometres from a point to the nearest place of a document; infinite where it has none. */
export function distanceKm(columns: Columns, slot: number, near: Place): number {
  const { pool } = columns.places
  const end = columns.places.endOf(slot)
  let nearest = Number.POSITIVE_INFINITY
  for (let at = columns.places.startOf(slot); at < end; at += 2) {
    nearest = Math.min(nearest, greatCircleKm(near.lat, near.lng, pool[at] ?? 0, pool[at + 1] ?? 0))
  }
  return nearest
}

/** Tells whether a document has a place inside a box, edges included. */
export function hasPlaceInside(columns: Columns, slot: number, box: Box): boolean {
  const { pool } = columns.places
  const end = columns.places.endOf(slot)
  for (let at = columns.places.startOf(slot); at < end; at += 2) {
    if (isInside({ lat: pool[at] ?? 0, lng: pool[at + 1] ?? 0 }, box)) return true
  }
  return false
}
