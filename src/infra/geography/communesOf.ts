import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'
import { territoryToday } from './territoryToday'

/** The communes of today that a territory code covers; empty when the place is unknown. */
export function communesOf(code: string): string[] {
  const territory = parseTerritoryCode(code)
  if (territory === null) return []
  const { communes, epcis } = loadGeography()
  if (territory.kind === 'france') return [...communes.keys()]
  if (territory.kind === 'epci')
    return epcis.get(code)?.communes ?? [...new Set(territoryToday(code).flatMap(communesOf))]
  if (territory.kind === 'departement')
    return [...communes.values()]
      .filter((commune) => commune.departement === code)
      .map((commune) => commune.code)
  const commune = findCommune(code)
  return commune ? [commune.code] : []
}
