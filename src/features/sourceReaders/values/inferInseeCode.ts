import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import { loadGeography } from '@/infra/geography/loadGeography'

let codesByName: Map<string, Set<string>> | undefined

/**
 * The INSEE code of a commune from its postcode and name, of today or of old; a Cedex postcode still tells the département.
 * `null` unless exactly one commune answers.
 */
export function inferInseeCode(postcode: string | null, city: string | null): string | null {
  if (!postcode || !city) return null
  const name = city.replace(/\bcedex\b.*$/i, '').replace(/\s+\d+(?:er?|e?me|ème)?(?:\s+arr.*)?$/i, '')
  const named = placeNameForms(name).flatMap((form) => [...(byName().get(form) ?? [])])
  const { communes } = loadGeography()
  const exact = named.filter((code) => communes.get(code)?.postcodes.includes(postcode))
  const departement = departementOfPostcode(postcode)
  const near = named.filter((code) => departementOfPostcode(departementOfCommune(code)) === departement)
  return only(exact) ?? only(near)
}

function byName(): Map<string, Set<string>> {
  if (codesByName) return codesByName
  const { communes, formerNames } = loadGeography()
  codesByName = new Map()
  for (const { code, name } of [...communes.values(), ...formerNames]) {
    const folded = foldPlaceName(name)
    codesByName.set(folded, (codesByName.get(folded) ?? new Set()).add(code))
  }
  return codesByName
}

/** Corsica's postcodes start with 20, its communes with 2A and 2B. */
const departementOfPostcode = (code: string) =>
  code.slice(0, /^9[78]/.test(code) ? 3 : 2).replace(/^2[AB]$/, '20')

const only = (codes: string[]) => (new Set(codes).size === 1 ? (codes[0] ?? null) : null)
