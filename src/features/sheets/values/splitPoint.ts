type Cells = { latitude: string | undefined; longitude: string | undefined }

/** WKT, GeoJSON and its like say the longitude first. */
const WKT = /POINT\s*Z?\s*\(\s*([^\s,)]+)[\s,]+([^\s,)]+)/i
const COORDINATES = /"coordinates"\s*:\s*\[\s*([^,\]\s]+)\s*,\s*([^,\]\s]+)/i
const NAMED =
  /"?(?:lat|latitude)"?\s*[:=]\s*([-\d.,]+?),?\s*[,;}\s]\s*"?(?:lon|lng|long|longitude)"?\s*[:=]\s*([-\d.,]+)/i

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
    .split(/[;|\s]+|,(?=\s*-?\d+\.|\s)|(?<=\d{6,}),(?=\d{6,})/)
    .filter(Boolean)
    .map((part) => part.replace(/,$/, ''))
  const isMetres = /^\d{5,6}(?:\D|$)/.test(first ?? '') && /^\d{7}(?:\D|$)/.test(second ?? '')
  return isMetres ? { latitude: second, longitude: first } : { latitude: first, longitude: second }
}
