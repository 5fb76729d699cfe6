import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'
import { placeNameForms } from '@/domain/territory/placeNameForms'
import { loadGeography } from '@/infra/geography/loadGeography'

type Named = { code: string; name: string; postcodes: string[] }
/** Communes by département, as postcodes tell it, under the names of today and of old. */
let named: Map<string, Named[]> | undefined

/**
 * The INSEE code of a commune from its postcode and name: exact, then without its article or the end of its name (`Chamonix`). A
 * Cedex postcode still tells the département. `null` unless exactly one commune answers.
 */
export function inferInseeCode(postcode: string | null, city: string | null): string | null {
  if (!postcode || !city) return null
  const typed = city
    .replace(/\bcedex\b[\s\S]*/i, '')
    .replace(/(?<!\s)\s+\d+(?:er?|e?me|ème)?(?:\s+arr[\s\S]*)?$/i, '')
  const forms = placeNameForms(typed).map(withoutArticle)
  const around = byDepartement().get(departementOfPostcode(postcode)) ?? []
  const here = around.filter(({ postcodes }) => postcodes.includes(postcode))
  const isNamed = ({ name }: Named) => forms.includes(name)
  const isBegun = ({ name }: Named) => forms.some((form) => name.startsWith(`${form} `))
  const begun = (here.length > 0 ? here : around).filter(isBegun)
  return only(here.filter(isNamed)) ?? only(around.filter(isNamed)) ?? only(begun)
}

function byDepartement(): Map<string, Named[]> {
  if (named) return named
  const { communes, formerNames } = loadGeography()
  named = new Map()
  for (const { code, name } of [...communes.values(), ...formerNames]) {
    const departement = departementOfPostcode(departementOfCommune(code))
    const list = named.get(departement) ?? []
    list.push({
      code,
      name: withoutArticle(foldPlaceName(name)),
      postcodes: communes.get(code)?.postcodes ?? [],
    })
    named.set(departement, list)
  }
  return named
}

/** Corsica's postcodes start with 20, its communes with 2A and 2B. */
const departementOfPostcode = (code: string) =>
  code.slice(0, /^9[78]/.test(code) ? 3 : 2).replace(/^2[AB]$/, '20')

const withoutArticle = (name: string) => name.replace(/^(?:le|la|les|l) /, '')

function only(found: Named[]): string | null {
  const codes = new Set(found.map(({ code }) => code))
  return codes.size === 1 ? ([...codes][0] ?? null) : null
}
