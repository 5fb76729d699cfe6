import { type BanFeature, banAnswerSchema } from './banAnswer'
import { communeToday } from './communeToday'
import { districtsOf } from './expandCommune'
import {
  type AddressQuery,
  type AddressSuggestion,
  type GeocodedAddress,
  type Geocoder,
  GeocoderUnavailable,
} from './Geocoder'
import { inseeToday } from './inseeToday'
import { loadGeography } from './loadGeography'
import { territoryToday } from './territoryToday'

/** Under this the service guesses. */
const LOWEST_SCORE = 0.5
/** From this on, a house number is the one that was asked for. */
const SURE_SCORE = 0.8
/** Shorter texts begin too many addresses (and the service refuses them). */
const SHORTEST = 5
const MOST = 5

type Settings = {
  /** `https://data.geopf.fr/geocodage`: whatever answers `/search` as it does. */
  url: string
  /** Milliseconds. */
  geocodeWithin?: number
  suggestWithin?: number
}

/** A geocoder of the Base Adresse Nationale, over HTTP. */
export function openBanGeocoder({ url, geocodeWithin = 5000, suggestWithin = 1500 }: Settings): Geocoder {
  const search = `${url.replace(/(?<!\/)\/+$/, '')}/search`
  return {
    geocode: async (query) => {
      const text = [query.street, query.postcode, query.city].filter(Boolean).join(' ').slice(0, 200)
      if (!query.street || !(query.city || query.postcode || query.inseeCode)) return null
      const found = await ask(
        search,
        {
          q: text,
          autocomplete: '0',
          limit: '1',
          ...cityCodeOf(query),
        },
        geocodeWithin,
      )
      return found[0] ? toAddress(found[0], query) : null
    },
    suggest: async (text) => {
      const typed = text.trim()
      if (typed.length < SHORTEST) return []
      const found = await ask(search, { q: typed, autocomplete: '1', limit: String(MOST) }, suggestWithin)
      return found.filter(({ properties }) => properties.type !== 'municipality').map(toSuggestion)
    },
  }
}

async function ask(
  search: string,
  parameters: Record<string, string>,
  within: number,
): Promise<BanFeature[]> {
  try {
    const response = await fetch(`${search}?${new URLSearchParams(parameters)}`, {
      signal: AbortSignal.timeout(within),
    })
    if (!response.ok) throw new Error(`Status ${response.status}`)
    return banAnswerSchema.parse(await response.json()).features
  } catch (cause) {
    throw new GeocoderUnavailable('Le service des adresses ne répond pas.', { cause })
  }
}

/**
 * The commune to look in, as the service names it: that of today, of a city with arrondissements the one that the postcode tells (it
 * knows no street of the whole city); none without it.
 */
function cityCodeOf({ inseeCode, postcode }: AddressQuery): { citycode?: string } {
  const [code] = inseeCode ? territoryToday(inseeCode) : []
  if (!code) return {}
  const districts = districtsOf(code)
  if (districts.length === 0) return { citycode: code }
  const { arrondissements } = loadGeography()
  const district = districts.find((each) => arrondissements.get(each)?.postcodes.includes(postcode ?? ''))
  return district ? { citycode: district } : {}
}

/** An address of another commune is not the one that was asked for. */
function toAddress(
  { geometry, properties }: BanFeature,
  { inseeCode }: AddressQuery,
): GeocodedAddress | null {
  const { score, type, label, citycode } = properties
  if (score < LOWEST_SCORE || (inseeCode && communeToday(citycode) !== communeToday(inseeCode))) return null
  const [longitude, latitude] = geometry.coordinates
  const isHouse = type === 'housenumber'
  return {
    latitude,
    longitude,
    precision: isHouse ? 'adresse' : type === 'municipality' ? 'commune' : 'voie',
    certified: isHouse && score >= SURE_SCORE,
    label,
    score,
  }
}

function toSuggestion({ geometry, properties }: BanFeature): AddressSuggestion {
  const [longitude, latitude] = geometry.coordinates
  return {
    label: properties.label,
    latitude,
    longitude,
    code: inseeToday(properties.citycode) ?? properties.citycode,
  }
}
