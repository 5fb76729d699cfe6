import { formKey } from './formKey'

const DIGITS = /^\d{1,3}$/
const OLDEST = 115
const ADULT = 18
/** At this age one’s parents may be old. */
const MIDDLE_AGE = 30
const CHILDREN = [1, 4, 8, 12, 16]
const OLD = [65, 80]

const LASTING = new Set('depuis pendant durant dans apres tous toutes fait attend'.split(' '))
const CHILD_WORDS = new Set(
  'bebe nourrisson enfant jumeau jumelle petit petite petit-fil ado eleve collegien lyceen bambin nouveau-ne'
    .split(' ')
    .map(formKey),
)
const BABY_WORDS = new Set('bebe nourrisson enfant petit petite jumeau'.split(' ').map(formKey))
const PARENT_WORDS = new Set('pere mere parent tante oncle beau-pere belle-mere'.split(' ').map(formKey))
const GRANDPARENT_WORDS = new Set(
  'grand-mere grand-pere mamie papi papy grand-parent mamy meme vieux vieille'.split(' ').map(formKey),
)

/** `depuis plus de 5 ans`, `il y a 3 ans`, `20 ans d’usine` are not ages. */
function isDuration(words: readonly string[], at: number, unit: number): boolean {
  if (words.slice(Math.max(0, at - 3), at).some((word) => LASTING.has(word))) return true
  if (words[at - 1] === 'a' && words[at - 2] === 'y') return true
  return words[unit + 1] === 'd' || words[unit + 1] === 'de'
}

function statedAt(words: readonly string[], at: number): number | null {
  const word = words[at] ?? ''
  if (!DIGITS.test(word) || Number(word) > OLDEST) return null
  const isPair = /^(?:et|ou|a)$/.test(words[at + 1] ?? '') && DIGITS.test(words[at + 2] ?? '')
  const unit = isPair ? at + 3 : at + 1
  const name = words[unit] ?? ''
  if (/^ans?$/.test(name)) return isDuration(words, at, unit) ? null : Number(word)
  const isBaby = name === 'mois' && words[at - 1] === 'de' && BABY_WORDS.has(formKey(words[at - 2] ?? ''))
  return isBaby ? 0 : null
}

/**
 * The ages in years that the folded words of a sentence tell of whom it may be about: those that are stated, and, beside an adult’s,
 * those of the children and of the old parents that it names. Empty where none is stated.
 */
export function statedAges(words: readonly string[]): number[] {
  const stated = words.flatMap((_, at) => statedAt(words, at) ?? [])
  if (stated.length === 0) return []
  const keys = words.map(formKey)
  const names = (kin: ReadonlySet<string>) => keys.some((key) => kin.has(key))
  const youngest = Math.min(...stated)
  const children = youngest >= ADULT && names(CHILD_WORDS) ? CHILDREN : []
  const isOld =
    names(GRANDPARENT_WORDS) || (Math.max(...stated) >= MIDDLE_AGE && names(PARENT_WORDS))
  return [...new Set([...stated, ...children, ...(isOld ? OLD : [])])]
}

/** Tells whether ages from `min` to `max` (both included, `null` for no bound) hold one of these; true where none is stated. */
export function holdsAge(ages: readonly number[], min: number | null, max: number | null): boolean {
  return ages.length === 0 || ages.some((age) => (min === null || age >= min) && (max === null || age <= max))
}
