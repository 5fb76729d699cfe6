import { findCommune } from '@/infra/geography/findCommune'
import { loadGeography } from '@/infra/geography/loadGeography'
import { searchCommunes } from '@/infra/geography/searchCommunes'

export type Place = { code: string; name: string; label: string }

/** The commune of a code, with the label that the field shows: « Étampes (91150) »; `null` when unknown. */
export function communePlace(code: string): Place | null {
  const commune = findCommune(code)
  return commune
    ? {
        code: commune.code,
        name: commune.name,
        label: `${commune.name} (${commune.postcodes[0] ?? commune.code})`,
      }
    : null
}

/** The commune that a person works in; an EPCI stands for its largest commune. */
export function homePlace(territory: string | null | undefined): Place | null {
  if (!territory) return null
  const epci = loadGeography().epcis.get(territory)
  if (!epci) return communePlace(territory)
  const communes = epci.communes.flatMap((code) => findCommune(code) ?? [])
  const largest = communes.sort((a, b) => b.population - a.population)[0]
  return largest ? communePlace(largest.code) : null
}

/** The commune that a typed text names, for forms sent without script. */
export function placeFromText(text: string): Place | null {
  const found = searchCommunes(text.replace(/[()]/g, ' ').trim(), 1)[0]
  return found ? communePlace(found.code) : null
}
