import type { Payload } from 'payload'
import { searchCommunes } from '@/infra/geography/searchCommunes'
import { centresOf } from './centresOf'
import type { PlaceSuggestion } from './PlaceSuggestion'
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
  const found = searchCommunes(text)
  const centres = await centresOf(
    payload,
    found.map(({ code }) => code),
  )
  return found.map(({ code, name, postcodes, formerName }) => {
    const centre = centres.get(code)
    return {
      kind: 'commune',
      code,
      name: `${name} (${postcodes[0] ?? code})`,
      hint: formerName ?? '',
      ...(centre ? { lat: centre.latitude, lng: centre.longitude } : {}),
    }
  })
}
