import { env } from '@/env'
import type { Geocoder } from './Geocoder'
import { openBanGeocoder } from './openBanGeocoder'

/** The geocoder of `GEOCODER_URL`; `null` without it: no address then leaves the server. */
export function selectGeocoder(): Geocoder | null {
  return env.GEOCODER_URL ? openBanGeocoder({ url: env.GEOCODER_URL }) : null
}
