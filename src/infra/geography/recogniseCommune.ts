import { NEIGHBOURS } from '@/domain/territory/NEIGHBOURS'
import { type TypedCommune, typedCommune } from '@/domain/territory/typedCommune'
import type { Commune } from './Geography'
import { isBegunBy, type NamedCommune, namedAt, namedBegunBy, namedExactly } from './namedCommunes'

type Written = { city?: string | null | undefined; postcode?: string | null | undefined }

/** What joins the name of a commune to its surroundings: `Limours en Hurepoix`. */
const JOINED = /^(?:en|sur|sous|les|pres|de|du|des|d|l|la|le) /

/**
 * The communes of today that a written name and its postcode may mean, under any of its names: one is sure, several are namesakes
 * to be asked about (largest first), none is unknown. The postcode decides first, be it of a neighbouring département; that of
 * a Cedex tells the département. Without a postcode, a larger commune that was called so, or whose name begins so, is one of them
 * (`Évry`, `Corbeil`).
 */
export function recogniseCommune({ city, postcode }: Written): Commune[] {
  const typed = typedCommune(city ?? '')
  const code = postcode?.replaceAll(/\s/g, '') || typed.postcode
  if (typed.forms.length === 0) return []
  const exact = [...new Set(typed.forms.flatMap(namedExactly))]
  return code ? atPostcode(code, typed.forms, exact) : anywhere(typed, exact)
}

function atPostcode(postcode: string, forms: readonly string[], exact: NamedCommune[]): Commune[] {
  const here = namedAt(postcode)
  const around = [departementOfPostcode(postcode), ...here.map(({ commune }) => keyOf(commune))]
  const within = (places: readonly string[], names = exact) =>
    names.filter(({ commune }) => places.includes(keyOf(commune)))
  const steps = [
    () => exact.filter(({ commune }) => commune.postcodes.includes(postcode)),
    () => here.filter(({ folded }) => forms.some((form) => isBegunBy(folded, form))),
    () => within(around),
    () =>
      exact.length > 0
        ? []
        : longest(here.filter(({ folded }) => forms.some((form) => isBegunBy(form, folded)))),
    // A Cedex of a town that the post serves from the next département.
    () => (here.length > 0 ? [] : within(around.flatMap((code) => NEIGHBOURS.get(code) ?? []))),
    () => (here.length > 0 ? [] : within(around, namesBegunBy(forms))),
  ]
  for (const step of steps) {
    const found = preferred(step())
    if (found.length > 0) return found
  }
  return []
}

function anywhere({ forms, departement }: TypedCommune, exact: NamedCommune[]): Commune[] {
  const isThere = ({ commune }: NamedCommune) => departement === null || commune.departement === departement
  const named = exact.filter(isThere)
  const begun = namesBegunBy(forms).filter(isThere)
  if (named.length === 0) {
    const joined = forms.flatMap(namesWithin).filter(isThere)
    return distinct(joined.length > 0 ? joined : begun)
  }
  const today = named.filter(({ formerName }) => formerName === null)
  const first = today.length > 0 ? today : named
  const largest = Math.max(...first.map(({ commune }) => commune.population))
  return distinct([...first, ...[...named, ...begun].filter(({ commune }) => commune.population > largest)])
}

const namesBegunBy = (forms: readonly string[]) => forms.flatMap(namedBegunBy)

/** Of the names that the text begins with and joins to something else, the longest. */
function namesWithin(form: string): NamedCommune[] {
  const words = form.split(' ')
  for (let end = words.length - 1; end > 0; end -= 1) {
    if (!JOINED.test(`${words.slice(end).join(' ')} `)) continue
    const found = namedExactly(words.slice(0, end).join(' '))
    if (found.length > 0) return found
  }
  return []
}

function longest(names: NamedCommune[]): NamedCommune[] {
  const length = Math.max(0, ...names.map(({ folded }) => folded.length))
  return names.filter(({ folded }) => folded.length === length)
}

/** Those that bear the name today, else those that bore it. */
function preferred(names: NamedCommune[]): Commune[] {
  const today = names.filter(({ formerName }) => formerName === null)
  return distinct(today.length > 0 ? today : names)
}

const distinct = (names: NamedCommune[]): Commune[] =>
  [...new Set(names.map(({ commune }) => commune))].sort((a, b) => b.population - a.population)

/** Corsica’s postcodes start with 20, its communes with 2A and 2B. */
const departementOfPostcode = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2)

const keyOf = ({ departement }: Commune) => departement.replace(/^2[AB]$/, '20')

/** The INSEE code of the only commune that a name and a postcode may mean; `null` where there is none, or several. */
export function communeOf(written: Written): string | null {
  const [only, ...namesakes] = recogniseCommune(written)
  return only && namesakes.length === 0 ? only.code : null
}

/** Tells whether letters for a commune may carry a postcode: one of its own, or that of no commune (a Cedex). */
export function isPostcodeOf({ postcodes }: Commune, postcode: string): boolean {
  return postcodes.includes(postcode) || namedAt(postcode).length === 0
}
