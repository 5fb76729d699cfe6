import { formatTerritory, type TerritoryLabelForm } from '@/domain/territory/formatTerritory'
import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import type { Territory } from '@/domain/territory/Territory'
import { loadGeography } from './loadGeography'
import { territoriesToday } from './territoriesToday'

/** A territory code in words for people, under its name of today; the code itself when the place is unknown. */
export function territoryLabel(code: string, form: TerritoryLabelForm = 'name'): string {
  return territoryLabels([code], form).join(', ')
}

/** The same for several codes, each place once. */
export function territoryLabels(
  codes: readonly string[] | null | undefined,
  form: TerritoryLabelForm = 'name',
): string[] {
  return territoriesToday(codes).map((code) => {
    const territory = parseTerritoryCode(code)
    return territory ? formatTerritory(territory, nameOf(territory) ?? code, form) : code
  })
}

function nameOf({ kind, code }: Territory): string | undefined {
  const { arrondissements, communes, departements, epcis } = loadGeography()
  if (kind === 'commune') return (arrondissements.get(code) ?? communes.get(code))?.name
  return kind === 'epci' ? epcis.get(code)?.name : departements.get(code)?.name
}
