import { DEMO_COMMUNES } from '../communes'
import type { OrganisationContent } from '../types'

type Place = Pick<OrganisationContent, 'address' | 'latitude' | 'longitude'>

/** The address and the point of an organisation: the commune's centre shifted by thousandths of a degree [east, north]. */
export function locate(inseeCode: string, street: string, [east, north]: readonly [number, number]): Place {
  const commune = DEMO_COMMUNES.find(({ code }) => code === inseeCode)
  if (!commune) throw new Error(`Commune ${inseeCode} is missing from the demo table`)
  const [longitude, latitude] = commune.center
  return {
    address: { street, postcode: commune.postcode, city: commune.name, inseeCode },
    latitude: Number((latitude + north / 1000).toFixed(4)),
    longitude: Number((longitude + east / 1000).toFixed(4)),
  }
}
