import type { LocationPrecision } from '@/domain/sheet/closedLists'
import { RepereError } from '@/errors'

/** What is known of an address; a geocoder finds it in its commune or nowhere. */
export type AddressQuery = {
  street?: string | null | undefined
  postcode?: string | null | undefined
  city?: string | null | undefined
  inseeCode?: string | null | undefined
}

/** A point for an address, WGS 84 degrees. */
export type GeocodedAddress = {
  latitude: number
  longitude: number
  precision: Exclude<LocationPrecision, 'releve'>
  /** The house number is in the Base Adresse Nationale. */
  certified: boolean
  label: string
  /** From 0 to 1. */
  score: number
}

/** An address that what is typed begins to name; `code` is the INSEE code of its commune. */
export type AddressSuggestion = { label: string; latitude: number; longitude: number; code: string }

/** Finds the point of an address. */
export interface Geocoder {
  /** `null` when the address is found nowhere surely enough. @throws GeocoderUnavailable when the service does not answer. */
  geocode(query: AddressQuery): Promise<GeocodedAddress | null>
  /** Best first, at most 5. @throws GeocoderUnavailable when the service does not answer. */
  suggest(text: string): Promise<AddressSuggestion[]>
}

/** The service cannot be reached, answers late or answers nonsense. Its cause is for the log alone. */
export class GeocoderUnavailable extends RepereError {
  static override readonly CODE = 'geocoder_unavailable'
  readonly code = 'geocoder_unavailable'
  readonly status = 503
}
