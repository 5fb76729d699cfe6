import { foldPlaceName } from '../territory/foldPlaceName'

/** A street as two files can be compared by: number without `bis`, name without its type and small words. */
export type StreetForm = { number: string | null; name: string }

const TYPES = new Set(
  (
    'allee allees av ave avenue bd bld boulevard bvd chaussee che chem chemin cite cours cr crs esplanade esp ' +
    'faubourg fbg fg galerie grande grand impasse imp lieu dit lotissement lot mail montee parvis passage pass pl place promenade prom ' +
    'quai quartier qrt r rd res residence rond point rte route rue ruelle sente sentier sq square traverse villa voie za zac zi zone ' +
    'batiment bat immeuble'
  ).split(' '),
)
const SMALL = new Set('a au aux d de des du en et l la le les sur'.split(' '))
const LONG_FORMS: Record<string, string> = {
  st: 'saint',
  ste: 'sainte',
  gal: 'general',
  dr: 'docteur',
  pdt: 'president',
}

/** A number comes first, or second after the name of a building. */
const LATEST_NUMBER = 2

/** Reads a street line; `null` when it names nothing. */
export function streetForm(street: string | null): StreetForm | null {
  if (!street) return null
  const words = foldPlaceName(street)
    .replace(/\b(bp|cs|tsa) ?\d+\b/g, ' ')
    .replace(/\bcedex( \d+)?\b/g, ' ')
    .split(' ')
    .filter(Boolean)
  const first = words.findIndex((word) => /^\d+[a-z]?$/.test(word))
  // Further on, a number belongs to the name: “Place du 8 mai 1945”.
  const at = first < LATEST_NUMBER ? first : -1
  const number = at < 0 ? null : (words[at] ?? '').replace(/\D/g, '')
  const named = words
    .filter((word, index) => index !== at && !isRepetition(word, index, at) && !TYPES.has(word))
    .filter((word) => !SMALL.has(word))
    .map((word) => LONG_FORMS[word] ?? word)
  // A street called after its type alone (“Grande Rue”, “Place de l’Église” keeps its noun) is known by the whole line.
  const name = named.join(' ') || words.filter((_, index) => index !== at).join(' ')
  return name === '' ? null : { number, name }
}

/** “172 B rue…” is “172b rue…”, “172 bis”. */
function isRepetition(word: string, index: number, number: number): boolean {
  return number >= 0 && index === number + 1 && /^([a-z]|bis|ter|quater)$/.test(word)
}
