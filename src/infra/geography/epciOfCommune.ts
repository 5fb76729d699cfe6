import { epciName } from '@/domain/territory/epciName'
import { findCommune } from './findCommune'
import { loadGeography } from './loadGeography'

/** The EPCI of a commune by its INSEE code, old codes included; in the Métropole du Grand Paris, its établissement public territorial. `null` for none. */
export function epciOfCommune(code: string): { code: string; name: string } | null {
  const commune = findCommune(code)
  const epci = commune?.ept ?? commune?.epci
  const found = epci ? loadGeography().epcis.get(epci) : undefined
  return found ? { code: found.code, name: epciName(found.name) } : null
}
