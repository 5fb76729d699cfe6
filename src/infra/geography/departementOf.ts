import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { communesOf } from './communesOf'
import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'

/** The département of a territory code; of an EPCI that crosses borders, the one with most of its communes; else `null`. */
export function departementOf(code: string): string | null {
  const territory = parseTerritoryCode(code)
  if (territory?.kind === 'departement') return loadGeography().departements.has(code) ? code : null
  if (territory?.kind === 'commune') return findCommune(code)?.departement ?? null
  if (territory?.kind === 'epci') return mostCommon(communesOf(code))
  return null
}

function mostCommon(communes: string[]): string | null {
  const counts = new Map<string, number>()
  for (const commune of communes) {
    const departement = departementOfCommune(commune)
    counts.set(departement, (counts.get(departement) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
