import type { Payload } from 'payload'
import { NotSignedIn } from '@/errors'
import { sessionReader } from '@/features/people/api/apiReader'
import { GeocoderUnavailable } from '@/infra/geography/Geocoder'
import { selectGeocoder } from '@/infra/geography/select'
import { consumeReadLimit } from '@/infra/rateLimit/consumeReadLimit'
import type { PlaceSuggestion } from './PlaceSuggestion'

const MINUTE = 60

type Args = { payload: Payload; headers: Headers; text: string }

/**
 * Addresses that a typed text begins, from the geocoder. None without a geocoder, for who may not read the site, for who asks
 * too often, and when the geocoder does not answer: the communes are there all the same.
 */
export async function suggestAddresses({ payload, headers, text }: Args): Promise<PlaceSuggestion[]> {
  const geocoder = selectGeocoder()
  if (!geocoder || text.trim() === '' || !(await mayAsk(payload, headers))) return []
  try {
    const found = await geocoder.suggest(text)
    return found.map(({ label, latitude, longitude, code }) => ({
      kind: 'address',
      code,
      name: label,
      hint: '',
      lat: latitude,
      lng: longitude,
    }))
  } catch (error) {
    if (!(error instanceof GeocoderUnavailable)) throw error
    payload.logger.warn({ msg: error.message, err: error.cause })
    return []
  }
}

async function mayAsk(payload: Payload, headers: Headers): Promise<boolean> {
  try {
    const { rate } = await sessionReader(payload, headers)
    const key = `addresses:${rate.key}`
    return (await consumeReadLimit({ payload, key, limit: rate.limit, windowSeconds: MINUTE })).allowed
  } catch (error) {
    if (error instanceof NotSignedIn) return false
    throw error
  }
}
