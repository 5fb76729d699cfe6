import { formatTerritory, type TerritoryLabelForm } from '@/domain/territory/formatTerritory'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import type { Territory } from '@/domain/territory/Territory'
import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'

/** A territory code in words for people; the code itself when the place is unknown. */
export function territoryLabel(code: string, form: TerritoryLabelForm = 'name'): string {
  const territory = parseTerritoryCode(code)
  return territory ? formatTerritory(territory, nameOf(territory) ?? code, form) : code
}

function nameOf({ kind, code }: Territory): string | undefined {
  if (kind === 'commune') return findCommune(code)?.name
  if (kind === 'epci') return loadGeography().epcis.get(code)?.name
  return loadGeography().departements.get(code)?.name
}
