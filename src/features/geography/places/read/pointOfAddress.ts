import type { Payload } from 'payload'
import { type AddressQuery, type GeocodedAddress, GeocoderUnavailable } from '@/infra/geography/Geocoder'
import { inseeOfAddress } from '@/infra/geography/inseeOfAddress'
import { selectGeocoder } from '@/infra/geography/select'
import { centreOf } from './centreOf'

type Point = Pick<GeocodedAddress, 'latitude' | 'longitude' | 'precision' | 'certified'>

type Args = {
  payload: Payload
  address: AddressQuery
  /** A kept address is told to nobody, the geocoder included. */
  isKept: boolean
}

/**
 * The point of an address: what the geocoder finds, else the centre of its commune (`commune`); `null` when neither knows.
 * A geocoder that does not answer is logged and passed over.
 */
export async function pointOfAddress({ payload, address, isKept }: Args): Promise<Point | null> {
  const inseeCode = inseeOfAddress(address)
  const found = isKept ? null : await askGeocoder(payload, { ...address, inseeCode })
  if (found && found.precision !== 'commune') return found
  const centre = inseeCode ? await centreOf(payload, inseeCode) : null
  if (!centre) return found
  return { latitude: centre.latitude, longitude: centre.longitude, precision: 'commune', certified: false }
}

async function askGeocoder(payload: Payload, address: AddressQuery): Promise<GeocodedAddress | null> {
  try {
    return (await selectGeocoder()?.geocode(address)) ?? null
  } catch (error) {
    if (!(error instanceof GeocoderUnavailable)) throw error
    payload.logger.warn({ msg: error.message, err: error.cause })
    return null
  }
}
