import { FRANCE } from '@/domain/territory/Territory'
import { communesOf } from './communesOf'
import { loadGeography } from './loadGeography'

/**
 * Territory codes less others, as codes again and as few as possible: a territory left whole keeps its code, one that is
 * cut becomes départements, EPCI and communes. « France » less the Ain becomes a list of départements.
 */
export function subtractTerritories(codes: readonly string[], excluded: readonly string[]): string[] {
  if (excluded.length === 0) return [...new Set(codes)]
  const out = new Set(excluded.flatMap(communesOf))
  return [...new Set(codes.flatMap((code) => remainder(code, out)))]
}

function remainder(code: string, out: Set<string>): string[] {
  const communes = communesOf(code)
  const left = communes.filter((commune) => !out.has(commune))
  if (left.length === communes.length) return [code]
  if (left.length === 0) return []
  if (code === FRANCE) return [...loadGeography().departements.keys()].flatMap((each) => remainder(each, out))
  return wholeEpcis(left)
}

/** Replaces the communes of an EPCI by its code where all of them are there. */
function wholeEpcis(communes: string[]): string[] {
  const left = new Set(communes)
  const { communes: all, epcis } = loadGeography()
  return communes.map((code) => {
    const epci = epcis.get(all.get(code)?.epci ?? '')
    return epci?.communes.every((member) => left.has(member)) ? epci.code : code
  })
}
