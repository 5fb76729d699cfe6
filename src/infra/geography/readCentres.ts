import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import type { ReadCentres, RefusedCentre } from './CommuneCentres'

const INSEE = /^(?:\d{2}|2[AB])\d{3}$/
/** Past these a département is overseas, where any longitude and latitude may be right. */
const OVERSEAS = '97'

/**
 * Checks centres read from outside, code by code: `[code, [longitude, latitude]]`. What is wrong is refused with its reason; the
 * rest is kept.
 */
export function readCentres(entries: Iterable<readonly [string, unknown]>): ReadCentres {
  const centres = new Map<string, readonly [number, number]>()
  const refused: RefusedCentre[] = []
  const refuse = (row: string, column: RefusedCentre['column'], value: unknown, rule: string) =>
    refused.push({ row, column, value: (JSON.stringify(value) ?? '').slice(0, 120), rule })
  for (const [code, value] of entries) {
    const point = readPoint(value)
    const fault = point
      ? pointFault(code, point)
      : 'Deux nombres attendus : [longitude, latitude], en degrés.'
    if (!INSEE.test(code))
      refuse(code, 'code', code, 'Code INSEE de commune attendu (cinq signes : 91223, 2A004).')
    else if (point === null || fault !== null) refuse(code, 'centre', value, fault ?? '')
    else centres.set(code, point)
  }
  return { centres, refused }
}

function readPoint(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [longitude, latitude]: unknown[] = value
  return isNumber(longitude) && isNumber(latitude) ? [longitude, latitude] : null
}

function pointFault(code: string, [longitude, latitude]: readonly [number, number]): string | null {
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    return 'Longitude de -180 à 180 et latitude de -90 à 90 attendues.'
  if (departementOfCommune(code) >= OVERSEAS) return null
  if (isMainland(longitude, latitude)) return null
  return isMainland(latitude, longitude)
    ? 'La longitude vient avant la latitude : les deux semblent inversées.'
    : 'Ce point n’est pas en France métropolitaine.'
}

const isMainland = (longitude: number, latitude: number) =>
  longitude > -6 && longitude < 10 && latitude > 41 && latitude < 52

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
