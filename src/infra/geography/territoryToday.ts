import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { FRANCE } from '@/domain/territory/Territory'
import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'
import { OLD_EPCIS } from './oldEpcis'

/**
 * A territory code brought up to date: a merged commune is the one of today, a dissolved EPCI what its communes belong to now
 * (several codes where it was split). An arrondissement keeps its own. `[]` when the place is unknown.
 */
export function territoryToday(code: string): string[] {
  const territory = parseTerritoryCode(code)
  const { arrondissements, departements, epcis } = loadGeography()
  if (territory === null) return []
  if (territory.kind === 'france') return [FRANCE]
  if (territory.kind === 'departement') return departements.has(code) ? [code] : []
  if (territory.kind === 'epci') return epcis.has(code) ? [code] : [...(OLD_EPCIS.get(code) ?? [])]
  if (arrondissements.has(code)) return [code]
  const commune = findCommune(code)
  return commune ? [commune.code] : []
}
