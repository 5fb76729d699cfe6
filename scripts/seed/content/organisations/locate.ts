import { DEMO_COMMUNES } from '../communes'
import type { OrganisationContent, PermanenceContent } from '../types'

type Place = Pick<OrganisationContent, 'address' | 'latitude' | 'longitude' | 'locationPrecision'>
type Offset = readonly [east: number, north: number]

/** The address and the point of an organisation: the commune's centre shifted by thousandths of a degree [east, north]. */
export function locate(inseeCode: string, street: string, offset: Offset): Place {
  const { latitude, longitude, ...address } = at(inseeCode, street, offset)
  return { address, latitude, longitude, locationPrecision: 'adresse' }
}

type At = Required<
  Pick<PermanenceContent, 'street' | 'postcode' | 'city' | 'inseeCode' | 'latitude' | 'longitude'>
>

/** The same for a permanence, whose address is not a group. */
export function at(inseeCode: string, street: string, [east, north]: Offset): At {
  const commune = DEMO_COMMUNES.find(({ code }) => code === inseeCode)
  if (!commune) throw new Error(`Commune ${inseeCode} is missing from the demo table`)
  const [longitude, latitude] = commune.center
  return {
    street,
    postcode: commune.postcode,
    city: commune.name,
    inseeCode,
    latitude: Number((latitude + north / 1000).toFixed(4)),
    longitude: Number((longitude + east / 1000).toFixed(4)),
  }
}
