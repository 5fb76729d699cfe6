import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { NEARNESS, nearness } from '@/domain/territory/nearness'
import { FRANCE } from '@/domain/territory/Territory'
import type { Departement, Epci } from '@/infra/geography/Geography'
import { loadGeography } from '@/infra/geography/loadGeography'
import { searchCommunes } from '@/infra/geography/searchCommunes'
import { territoryLabel } from '@/infra/geography/territoryLabel'

export type TerritoryChoice = { code: string; label: string }

const EACH = 6

/**
 * Territories that a typed name (or postcode) begins to name: the country, départements, intercommunalités, then communes; at most 19.
 * Of each, those of the département that the site serves (`home`) come first, then those that touch it.
 */
export function searchTerritories(text: string, home: string | null): TerritoryChoice[] {
  const folded = foldPlaceName(text)
  if (folded === '' && text.trim() === '') return []
  const { departements, epcis } = loadGeography()
  const codes = [
    ...(folded !== '' && foldPlaceName('France entière').startsWith(folded) ? [FRANCE] : []),
    ...nearestFirst(
      [...departements.values()].filter(
        ({ code, name }) => code === text.trim().toUpperCase() || isNamed(name, folded),
      ),
      home,
    ),
    ...nearestFirst(
      [...epcis.values()].filter(({ name }) => isNamed(name, folded)),
      home,
    ),
    ...searchCommunes(text, { limit: EACH, department: home }).map(({ code }) => code),
  ]
  return codes.map((code) => ({ code, label: territoryChoiceLabel(code) }))
}

/** `Essonne (département)`, `Étampes (commune, 91)`: what tells one territory from its namesakes. */
export function territoryChoiceLabel(code: string): string {
  const label = territoryLabel(code, 'withKind')
  const departement = loadGeography().communes.get(code)?.departement
  return departement ? label.replace(/\)$/, `, ${departement})`) : label
}

function nearestFirst(found: readonly (Departement | Epci)[], home: string | null): string[] {
  return found
    .map((each) => ({ code: each.code, rank: rankOf(each, home) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, EACH)
    .map(({ code }) => code)
}

/** How near, as the nearest of its communes is. */
function rankOf(each: Departement | Epci, home: string | null): number {
  const departements = 'communes' in each ? each.communes.map(departementOfCommune) : [each.code]
  return Math.min(...departements.map((code) => NEARNESS.indexOf(nearness(code, home))))
}

/** A word of the name begins as the text does. */
function isNamed(name: string, folded: string): boolean {
  if (folded === '') return false
  const written = foldPlaceName(name)
  return written.startsWith(folded) || written.includes(` ${folded}`)
}
