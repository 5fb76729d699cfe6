import type { MapBounds } from './MapPoint'

const DEGREES_PER_KM = 1 / 111.32

/** The smallest box around places; `null` without any. */
export function boundsOf(places: readonly { lat: number; lng: number }[]): MapBounds | null {
  const [first] = places
  if (!first) return null
  const box = { south: first.lat, north: first.lat, west: first.lng, east: first.lng }
  for (const { lat, lng } of places) {
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
    box.west = Math.min(box.west, lng)
    box.east = Math.max(box.east, lng)
  }
  return box
}

/** The box of a circle of some kilometres around a place. */
export function boundsAround(place: { lat: number; lng: number }, km: number): MapBounds {
  const high = km * DEGREES_PER_KM
  const wide = high / Math.max(0.1, Math.cos((place.lat * Math.PI) / 180))
  return {
    south: place.lat - high,
    north: place.lat + high,
    west: place.lng - wide,
    east: place.lng + wide,
  }
}

/** The box that an address asks for: that of `bounds`, or the circle of `near` and `radius` (km, 10 when not said). */
export function boundsOfQuery(params: URLSearchParams): MapBounds | null {
  const [south, west, north, east] = numbersIn(params.get('bounds'))
  if (south !== undefined && west !== undefined && north !== undefined && east !== undefined)
    return { south, west, north, east }
  const [lat, lng] = numbersIn(params.get('near'))
  const radius = Number(params.get('radius') || 10)
  return lat !== undefined && lng !== undefined && radius <= 100 ? boundsAround({ lat, lng }, radius) : null
}

/** What a map shows of an answer: the box that a person drew, else the points of the answer, never wider; with none, what was asked. */
export function frameOf(
  points: readonly { lat: number; lng: number }[],
  params: URLSearchParams,
): MapBounds | null {
  const asked = boundsOfQuery(params)
  return params.get('bounds') ? (asked ?? boundsOf(points)) : (boundsOf(points) ?? asked)
}

/** `south,west,north,east` with four decimals (11 metres), as addresses carry it. */
export function boundsText({ south, west, north, east }: MapBounds): string {
  return [south, west, north, east].map((degrees) => degrees.toFixed(4)).join(',')
}

function numbersIn(text: string | null): number[] {
  return text ? text.split(',').map(Number).filter(Number.isFinite) : []
}
