const EARTH_RADIUS_KM = 6371.0088
const RADIANS = Math.PI / 180

/** Kilometres between two points of the globe, in degrees, by the great circle: right across the antimeridian and at the poles. */
export function greatCircleKm(latA: number, lngA: number, latB: number, lngB: number): number {
  const dLat = Math.sin(((latB - latA) * RADIANS) / 2)
  const dLng = Math.sin(((lngB - lngA) * RADIANS) / 2)
  const h = dLat * dLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * dLng * dLng
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}
