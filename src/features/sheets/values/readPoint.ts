import { toWgs84 } from '@/infra/geography/toWgs84'
import type { RowNotes } from './RowNotes'
import { readNumber } from './readNumber'

/** South, north, west and east of France: mainland, Antilles, Guiana, Réunion, Mayotte, Saint-Pierre, New Caledonia, Polynesia. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41.2, 51.3, -5.3, 9.7],
  [14.2, 18.2, -63.3, -60.7],
  [2, 6, -54.8, -51.4],
  [-21.6, -20.7, 55.1, 56],
  [-13.2, -12.4, 44.8, 45.5],
  [46.6, 47.2, -56.6, -56],
  [-23.2, -13, 158, 180],
  [-28, -7, -180, -134],
]

/** The middle of France, as the geocoders of OpenStreetMap and Google give it for an address that says no more. */
const CENTRES: readonly (readonly [number, number])[] = [
  [46.603354, 1.8883335],
  [46.603354, 1.888334],
  [46.227638, 2.213749],
]

type Point = { latitude: number | null; longitude: number | null }
type Cells = { latitude: unknown; longitude: unknown }
const NOWHERE: Point = { latitude: null, longitude: null }

/**
 * A point of France in degrees, from cells with commas or points; swapped ones are put right, metres of Lambert 93 put in
 * degrees, impossible ones left out, all told.
 */
export function readPoint(cells: Cells, notes: RowNotes, columns = 'latitude, longitude'): Point {
  const latitude = readNumber(cells.latitude)
  const longitude = readNumber(cells.longitude)
  const said = `${shown(cells.latitude)}, ${shown(cells.longitude)}`
  if (latitude === null || longitude === null) {
    if (shown(cells.latitude) || shown(cells.longitude))
      notes.warn(columns, said, 'coordonnées incomplètes ou illisibles\u00a0: laissées de côté')
    return NOWHERE
  }
  const filler = fillerRule(latitude, longitude)
  if (filler) {
    notes.warn(columns, said, filler)
    return NOWHERE
  }
  if (isInFrance(latitude, longitude)) return { latitude, longitude }
  if (isInFrance(longitude, latitude)) {
    notes.warn(columns, said, 'latitude et longitude inversées\u00a0: remises à l’endroit')
    return { latitude: longitude, longitude: latitude }
  }
  const projected = fromLambert93(latitude, longitude) ?? fromLambert93(longitude, latitude)
  if (projected) {
    notes.warn(columns, said, 'coordonnées en mètres (Lambert 93)\u00a0: converties en degrés')
    return projected
  }
  notes.warn(columns, said, pointRule(latitude, longitude))
  return NOWHERE
}

/** Mainland France in Lambert 93, in metres: its northings are never its eastings. */
function fromLambert93(y: number, x: number): Point | null {
  const isThere = x > 90_000 && x < 1_300_000 && y > 6_000_000 && y < 7_200_000
  return isThere ? toWgs84({ x, y, crs: 'EPSG:2154' }) : null
}

/** Points that geocoders and forms give when they know none. */
function fillerRule(latitude: number, longitude: number): string | null {
  if (latitude === 0 && longitude === 0) return 'coordonnées nulles (0, 0)\u00a0: laissées de côté'
  if (latitude === 0 || longitude === 0) return 'une des deux coordonnées est nulle\u00a0: laissées de côté'
  if ([latitude, longitude].every((part) => Number.isInteger(part) && Math.abs(part) <= 180))
    return 'coordonnées au degré près\u00a0: laissées de côté'
  return CENTRES.some(([north, east]) => north === latitude && east === longitude)
    ? 'c’est le centre de la France, que l’on donne faute de mieux\u00a0: laissé de côté'
    : null
}

function pointRule(latitude: number, longitude: number): string {
  return Math.abs(latitude) > 180 || Math.abs(longitude) > 180
    ? 'ces coordonnées ne sont pas des degrés (WGS 84)\u00a0: laissées de côté'
    : 'ce point n’est pas en France\u00a0: laissé de côté'
}

function isInFrance(latitude: number, longitude: number): boolean {
  return FRANCE.some(
    ([south, north, west, east]) =>
      latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  )
}

const shown = (value: unknown) => (value === null || value === undefined ? '' : String(value).trim())
