import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { FRANCE } from '@/domain/territory/Territory'
import { loadGeography } from '@/infra/geography/loadGeography'
import { searchCommunes } from '@/infra/geography/searchCommunes'
import { territoryLabel } from '@/infra/geography/territoryLabel'

export type TerritoryChoice = { code: string; label: string }

const EACH = 6

/** Territories that a typed name (or postcode) begins to name: the country, départements, intercommunalités, then communes; at most 19. */
export function searchTerritories(text: string): TerritoryChoice[] {
  const folded = foldPlaceName(text)
  if (folded === '' && text.trim() === '') return []
  const { departements, epcis } = loadGeography()
  const codes = [
    ...(folded !== '' && foldPlaceName('France entière').startsWith(folded) ? [FRANCE] : []),
    ...[...departements.values()]
      .filter(({ code, name }) => code === text.trim().toUpperCase() || isNamed(name, folded))
      .map(({ code }) => code)
      .slice(0, EACH),
    ...[...epcis.values()]
      .filter(({ name }) => isNamed(name, folded))
      .map(({ code }) => code)
      .slice(0, EACH),
    ...searchCommunes(text, { limit: EACH }).map(({ code }) => code),
  ]
  return codes.map((code) => ({ code, label: territoryChoiceLabel(code) }))
}

/** `Essonne (département)`, `Étampes (commune, 91)`: what tells one territory from its namesakes. */
export function territoryChoiceLabel(code: string): string {
  const label = territoryLabel(code, 'withKind')
  const departement = loadGeography().communes.get(code)?.departement
  return departement ? label.replace(/\)$/, `, ${departement})`) : label
}

/** A word of the name begins as the text does. */
function isNamed(name: string, folded: string): boolean {
  if (folded === '') return false
  const written = foldPlaceName(name)
  return written.startsWith(folded) || written.includes(` ${folded}`)
}
