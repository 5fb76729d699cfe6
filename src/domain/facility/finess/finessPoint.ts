import type { FinessPoint } from './FinessRecord'

const LAMBERT_93 = 'EPSG:2154'
/** Official projections overseas, by département of the INSEE. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '971': 'EPSG:5490',
  '972': 'EPSG:5490',
  '973': 'EPSG:2972',
  '974': 'EPSG:2975',
  '975': 'EPSG:4467',
  '976': 'EPSG:4471',
}

/**
 * The projected point of an establishment: the system that its source names (`EPSG:5490 RGAF09/UTM Zone 20N`), else the official
 * one of its département. `null` without two numbers, or where no system is known.
 */
export function finessPoint(
  x: string | undefined,
  y: string | undefined,
  source: string,
  departement: string | null,
): FinessPoint | null {
  const [east, north] = [toNumber(x), toNumber(y)]
  if (east === null || north === null) return null
  const named = /EPSG:\d{4,5}/.exec(source)?.[0]
  const crs = named ?? (/^9[78]/.test(departement ?? '') ? OVERSEAS[departement ?? ''] : LAMBERT_93)
  return crs ? { x: east, y: north, crs } : null
}

function toNumber(text = ''): number | null {
  const value = Number(text.replace(',', '.'))
  return text && Number.isFinite(value) && value !== 0 ? value : null
}
