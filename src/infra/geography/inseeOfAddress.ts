import { communeOf } from './recogniseCommune'
import { territoryToday } from './territoryToday'

type Address = {
  inseeCode?: string | null | undefined
  city?: string | null | undefined
  postcode?: string | null | undefined
}

/**
 * The INSEE code of an address as an import of it would read it: that which is stored, as it stands today, else what the name and the
 * postcode tell. An unknown code that nothing replaces stays as it is.
 */
export function inseeOfAddress(address: Address | null | undefined): string | null {
  const { inseeCode, city, postcode } = address ?? {}
  const [today] = inseeCode ? territoryToday(inseeCode) : []
  return today ?? communeOf({ city, postcode }) ?? (inseeCode || null)
}
