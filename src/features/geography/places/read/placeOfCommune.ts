import { parseTerritoryCode } from '@/domain/territory/parseTerritoryCode'
import { communesOf } from '@/infra/geography/communesOf'
import { findCommune } from '@/infra/geography/findCommune'
import { loadGeography } from '@/infra/geography/loadGeography'

export type Place = { code: string; name: string; label: string }

/** The commune, or the arrondissement, of a code, with the label that the field shows: « Étampes (91150) »; `null` when unknown. */
export function communePlace(code: string): Place | null {
  const commune = loadGeography().arrondissements.get(code) ?? findCommune(code)
  return commune ? toPlace(commune, commune.postcodes[0] ?? null) : null
}

/** A commune as the fields show it. `postcode`: one of its own, its INSEE code stands where it has none. */
export function toPlace({ code, name }: { code: string; name: string }, postcode: string | null): Place {
  return { code, name, label: `${name} (${postcode ?? code})` }
}

/** The commune that a person works in; an EPCI, of today or of old, stands for its largest commune. */
export function homePlace(territory: string | null | undefined): Place | null {
  if (!territory) return null
  if (parseTerritoryCode(territory)?.kind !== 'epci') return communePlace(territory)
  const communes = communesOf(territory).flatMap((code) => findCommune(code) ?? [])
  const largest = communes.sort((a, b) => b.population - a.population)[0]
  return largest ? communePlace(largest.code) : null
}
