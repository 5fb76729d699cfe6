import { NEARNESS, nearness } from '@/domain/territory/nearness'
import type { Commune } from '@/infra/geography/Geography'
import { loadGeography } from '@/infra/geography/loadGeography'
import { recogniseCommune } from '@/infra/geography/recogniseCommune'
import { searchCommunes } from '@/infra/geography/searchCommunes'
import { type Place, toPlace } from './placeOfCommune'

const MOST = 8

/**
 * The communes that a text sent without script may mean: the one that it names as imports and forms read it, every namesake when several
 * are called so, the nearest first, the only one of the site’s département apart; else the first that the fields propose. Empty when
 * there is none.
 */
export function placesFromText(text: string, department: string | null | undefined): Place[] {
  const typed = text.replace(/[()]/g, ' ').trim()
  const first = searchCommunes(typed, { limit: 1, department: department ?? null })[0]
  if (first && loadGeography().arrondissements.has(first.code)) return [toPlace(first, first.postcode)]
  const named = recogniseCommune({ city: text })
  const inside = named.filter((commune) => commune.departement === department)
  const begun = first && first.departement === department ? [first] : []
  const asked = inside.length > 0 ? inside : named.length > 0 ? [...begun, ...named] : first ? [first] : []
  const [only, ...others] = asked
  if (only && others.length === 0)
    return [toPlace(only, only.code === first?.code ? first.postcode : firstPostcode(only))]
  const rank = ({ departement }: Commune) => NEARNESS.indexOf(nearness(departement, department))
  const nearest = asked.toSorted((a, b) => rank(a) - rank(b) || away(a, department) - away(b, department))
  return nearest.slice(0, MOST).map((commune) => toPlace(commune, firstPostcode(commune)))
}

const firstPostcode = ({ postcodes }: Commune) => postcodes[0] ?? null

/** The commune that a text names; `null` for none, and for namesakes, which are to be chosen from. */
export function placeFromText(text: string, department: string | null | undefined): Place | null {
  const [only, ...others] = placesFromText(text, department)
  return only && others.length === 0 ? only : null
}

/** Outside the region of the site’s département. */
function away({ departement }: Commune, department: string | null | undefined): 0 | 1 {
  const { departements } = loadGeography()
  const home = department ? departements.get(department)?.region : undefined
  return departements.get(departement)?.region === home ? 0 : 1
}
