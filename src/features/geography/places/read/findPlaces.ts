import type { Payload } from 'payload'
import { loadGeography } from '@/infra/geography/loadGeography'
import { type CommuneMatch, searchCommunes } from '@/infra/geography/searchCommunes'
import filters from '../../../../../messages/fr/filters.json'
import { centresOf } from './centresOf'
import { homeDepartment } from './homeDepartment'
import type { PlaceSuggestion } from './PlaceSuggestion'
import { toPlace } from './placeOfCommune'
import { suggestAddresses } from './suggestAddresses'

type Args = { payload: Payload; headers: Headers; text: string; withAddresses: boolean }

/** What a typed text begins to name: at most 8 communes, then at most 5 addresses where a geocoder is configured. */
export async function findPlaces({
  payload,
  headers,
  text,
  withAddresses,
}: Args): Promise<PlaceSuggestion[]> {
  const [communes, addresses] = await Promise.all([
    findCommunes(payload, text),
    withAddresses ? suggestAddresses({ payload, headers, text }) : [],
  ])
  return [...communes, ...addresses]
}

async function findCommunes(payload: Payload, text: string): Promise<PlaceSuggestion[]> {
  const department = await homeDepartment(payload)
  const found = searchCommunes(text, { department })
  const centres = await centresOf(
    payload,
    found.map(({ code }) => code),
  )
  return found.map((commune) => {
    const { code, formerName } = commune
    const centre = centres.get(code)
    return {
      kind: 'commune',
      code,
      name: toPlace(commune, commune.postcode).label,
      hint: [formerName, whereabouts(commune)].filter(Boolean).join(' · '),
      outside: commune.nearness === 'outside',
      ...(centre ? { lat: centre.latitude, lng: centre.longitude } : {}),
    }
  })
}

/** The département that tells a commune from its namesakes; nothing to say of what lies in that of the site. */
function whereabouts({ nearness, departement }: CommuneMatch): string | null {
  if (nearness === 'inside') return null
  const name = loadGeography().departements.get(departement)?.name ?? departement
  return nearness === 'outside' ? `${name}, ${filters.outside}` : name
}
