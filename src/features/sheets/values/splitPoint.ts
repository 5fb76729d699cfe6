type Cells = { latitude: string | undefined; longitude: string | undefined }

/** WKT, GeoJSON and its like say the longitude first. */
const WKT = /POINT\s{0,3}Z?\s{0,3}\(\s{0,3}([^\s,)]{1,30})[\s,]{1,3}([^\s,)]{1,30})/i
const COORDINATES = /"coordinates"\s{0,5}:\s{0,5}\[\s{0,5}([^,\]\s]{1,30})\s{0,5},\s{0,5}([^,\]\s]{1,30})/i
const NAMED =
  /"?(?:lat|latitude)"?\s{0,3}[:=]\s{0,3}([-\d.,]{1,30}?),?\s{0,3}[,;}\s]\s{0,3}"?(?:lon|lng|long|longitude)"?\s{0,3}[:=]\s{0,3}([-\d.,]{1,30})/i

/**
 * The two numbers of a point that stands in one cell, as they are written: `48.43, 2.16`, `48,43;2,16`, `POINT(2.16 48.43)`, GeoJSON,
 * `638123;6814567`. Metres of Lambert 93 say the easting first.
 */
export function splitPoint(text: string): Cells {
  const [, longitude, latitude] = WKT.exec(text) ?? COORDINATES.exec(text) ?? []
  if (longitude && latitude) return { latitude, longitude }
  const [, named, other] = NAMED.exec(text) ?? []
  if (named && other) return { latitude: named, longitude: other.replace(/,$/, '') }
  const [first, second] = text
    .replaceAll(/[()[\]]/g, '')
    .split(/[;|\s]+|,(?=\s{0,3}-?\d{1,9}\.|\s)|(?<=\d{6}),(?=\d{6})/)
    .filter(Boolean)
    .map((part) => part.replace(/,$/, ''))
  const isMetres = /^\d{5,6}(?:\D|$)/.test(first ?? '') && /^\d{7}(?:\D|$)/.test(second ?? '')
  return isMetres ? { latitude: second, longitude: first } : { latitude: first, longitude: second }
}
