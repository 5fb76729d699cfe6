import { departementOfCommune } from './departementOfCommune'
import { parseTerritoryCode } from './parseTerritoryCode'

type Place = {
  address?: { inseeCode?: string | null; postcode?: string | null } | null
  communesServed?: readonly string[] | null
}

/** Postcodes that are not those of the département by which they begin. */
const APART: Readonly<Record<string, string>> = { '97133': '977', '97150': '978' }

/**
 * The code of the département where a place is: by its commune, else its postcode, else the first commune or département that it
 * serves (an address may be withheld); `null` when none says it.
 */
export function departementOfPlace({ address, communesServed }: Place): string | null {
  if (address?.inseeCode) return departementOfCommune(address.inseeCode)
  if (address?.postcode) return ofPostcode(address.postcode)
  for (const code of communesServed ?? []) {
    const territory = parseTerritoryCode(code)
    if (territory?.kind === 'departement') return code
    if (territory?.kind === 'commune') return departementOfCommune(code)
  }
  return null
}

function ofPostcode(postcode: string): string | null {
  if (!/^\d{5}$/.test(postcode)) return null
  if (APART[postcode]) return APART[postcode]
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B'
  return departementOfCommune(postcode)
}
