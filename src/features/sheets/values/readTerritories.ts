import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { FRANCE } from '@/domain/territory/Territory'
import { communeLabels } from '@/infra/geography/communeLabels'
import { loadGeography } from '@/infra/geography/loadGeography'
import { recogniseCommune } from '@/infra/geography/recogniseCommune'
import { territoryLabel } from '@/infra/geography/territoryLabel'
import { territoryToday } from '@/infra/geography/territoryToday'
import type { Spot } from './Spot'

const COUNTRY = /^(?:99100|france(?: entiere)?|fr|fra|pays 99100)$/
const PREFIX = /^(?:COM|EPCI|DEP)-(?=[\dAB]+$)/i

const UNKNOWN = 'code d’aucun territoire de France\u00a0: laissé de côté'
const UNKNOWN_EPCI =
  'numéro d’aucune intercommunalité d’aujourd’hui, peut-être dissoute\u00a0: laissé de côté'

/** What an item names, and what is to be said of it; `unknown` where it names nothing. */
type Read = { codes: string[]; said?: string; unknown?: string }

/**
 * The codes of the territories of a list: commune, EPCI, département, or the country, by code or by name. What was merged or dissolved
 * is brought up to date and what is known nowhere left aside, each with a warning; `onNone`: what to say instead where nothing is left.
 */
export function readTerritories(
  items: readonly string[],
  { notes, column }: Spot,
  onNone?: string,
): string[] {
  const read = items.map((item) => ({ item, ...readOne(item.trim()) }))
  const codes = [...new Set(read.flatMap((each) => each.codes))]
  for (const { item, said } of read) if (said) notes.warn(column, item, said)
  const unknown = read.filter((each) => each.unknown)
  if (codes.length === 0 && onNone && unknown.length > 0) {
    notes.warn(
      column,
      unknown.map(({ item }) => item),
      onNone,
    )
    return []
  }
  for (const rule of new Set(unknown.map((each) => each.unknown ?? UNKNOWN)))
    notes.warn(
      column,
      unknown.filter((each) => each.unknown === rule).map(({ item }) => item),
      rule,
    )
  return codes
}

function readOne(item: string): Read {
  if (COUNTRY.test(foldPlaceName(item))) return { codes: [FRANCE] }
  const code = item.replace(PREFIX, '').replaceAll(/\s/g, '').toUpperCase()
  if (!/\d/.test(code)) return named(item)
  const codes = territoryToday(code)
  if (codes.length === 0) return { codes, unknown: /^\d{9}$/.test(code) ? UNKNOWN_EPCI : UNKNOWN }
  if (codes.includes(code)) return { codes }
  const today = codes.map((each) => `${each} (${territoryLabel(each)})`).join(', ')
  return { codes, said: `ancien code\u00a0: remplacé par ${today}` }
}

/** A département or an EPCI of exactly this name, else a commune without namesake. */
function named(item: string): Read {
  const { departements, epcis } = loadGeography()
  const folded = foldPlaceName(item)
  const [place, ...places] = [...departements.values(), ...epcis.values()].filter(
    ({ name }) => foldPlaceName(name) === folded,
  )
  if (place && places.length === 0) return { codes: [place.code] }
  const communes = recogniseCommune({ city: item })
  const [only, ...namesakes] = communes
  if (only && namesakes.length === 0) return { codes: [only.code] }
  return {
    codes: [],
    unknown: only
      ? `plusieurs communes de ce nom (${communeLabels(communes)})\u00a0: laissé de côté`
      : 'aucun territoire de France de ce nom\u00a0: laissé de côté',
  }
}
