import { inseeToday } from './inseeToday'
import { communeOf } from './recogniseCommune'

type Address = { inseeCode?: string | null; city?: string | null; postcode?: string | null }

/** The INSEE code of an address as an import of it would read it: that which is stored, as it stands today, else what the name tells. */
export const inseeOfAddress = (address: Address | null | undefined): string | null =>
  inseeToday(address?.inseeCode) ?? communeOf({ city: address?.city, postcode: address?.postcode })
