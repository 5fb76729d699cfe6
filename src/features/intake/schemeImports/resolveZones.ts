import { FRANCE } from '@/domain/territory/Territory'
import { departementsOfRegion } from '@/infra/geography/departementsOfRegion'
import { loadGeography } from '@/infra/geography/loadGeography'
import { territoryToday } from '@/infra/geography/territoryToday'

/** Territory codes for a list of zones (`DEP-91`, `COM-83141`…), the zones that name no known place, and the moved communes. */
export type ResolvedZones = {
  territory: string[]
  unknown: string[]
  /** `COM-69152 → 69149`: communes that have since been merged into another, EPCI dissolved (one line a successor). */
  moved: { zone: string; code: string }[]
}

const ZONE = /^([A-Z]+)-(\w+)$/
const COUNTRY_CODES = ['99100', 'FR', 'FRA']

/** Reads the zones of the national schema; regions become their départements. */
export function resolveZones(zones: readonly string[]): ResolvedZones {
  const resolved: ResolvedZones = { territory: [], unknown: [], moved: [] }
  for (const zone of zones) {
    const codes = codesOf(zone.toUpperCase())
    resolved.territory.push(...codes)
    if (codes.length === 0) resolved.unknown.push(zone)
    if (/^(?:COM|EPCI)-/i.test(zone))
      for (const code of codes) if (!zone.toUpperCase().endsWith(code)) resolved.moved.push({ zone, code })
  }
  return { ...resolved, territory: [...new Set(resolved.territory)] }
}

function codesOf(zone: string): string[] {
  const [, kind, code = ''] = ZONE.exec(zone) ?? []
  const { departements } = loadGeography()
  if (kind === 'PAYS') return COUNTRY_CODES.includes(code) ? [FRANCE] : []
  if (kind === 'REG') return departementsOfRegion(code.padStart(2, '0'))
  if (kind === 'DEP') return [code.padStart(2, '0')].filter((each) => departements.has(each))
  if (kind === 'EPCI') return /^\d{9}$/.test(code) ? territoryToday(code) : []
  if (kind === 'COM') return territoryToday(code.padStart(5, '0'))
  return []
}
