import { formKey } from './formKey'

const DIGITS = /^\d{1,3}$/
const OLDEST = 115
const ADULT = 18
/** At this age one’s parents may be old. */
const MIDDLE_AGE = 30
const CHILDREN = [1, 4, 8, 12, 16]
const OLD = [65, 80]
/** What ends by the first or starts at the second is for an age of life. */
const YOUNG = 30
const SENIOR = 60

const LASTING = new Set('depuis pendant durant dans apres tous toutes fait'.split(' '))
const CHILD_WORDS = new Set(
  'bebe nourrisson enfant jumeau jumelle petit petite ado eleve collegien lyceen bambin'
    .split(' ')
    .map(formKey),
)
const BABY_WORDS = new Set('bebe nourrisson enfant petit petite jumeau'.split(' ').map(formKey))
const PARENT_WORDS = new Set('pere mere parent tante oncle'.split(' ').map(formKey))
/** Their words are read as they are: sayings take them for parents. */
const GRANDPARENTS = / (?:mamie|mamy|papi|papy|vieux|vieille|grands? (?:mere|pere|parent)s?)s? /

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

/** Ages in years that a sentence tells: those stated, and those of others that it may be about, such as an adult’s children. */
export type StatedAges = { stated: number[]; others: number[] }

/** Reads the ages that the folded words of a sentence tell; beside an adult’s, it may be about the children and the old parents that it names. */
export function statedAges(words: readonly string[]): StatedAges {
  const stated = words.flatMap((_, at) => statedAt(words, at) ?? [])
  if (stated.length === 0) return { stated, others: [] }
  const keys = words.map(formKey)
  const names = (kin: ReadonlySet<string>) => keys.some((key) => kin.has(key))
  const children = Math.min(...stated) >= ADULT && names(CHILD_WORDS) ? CHILDREN : []
  const isOld =
    GRANDPARENTS.test(` ${words.join(' ')} `) || (Math.max(...stated) >= MIDDLE_AGE && names(PARENT_WORDS))
  return { stated, others: [...children, ...(isOld ? OLD : [])] }
}

/** How ages meet those that something is for, from `min` to `max` (both included, `null` for no bound): `own` where it is for that age of life alone. */
export function ageFit(
  { stated, others }: StatedAges,
  min: number | null,
  max: number | null,
): 'own' | 'any' | 'other' {
  const holds = (age: number) => (min === null || age >= min) && (max === null || age <= max)
  if (stated.length === 0) return 'any'
  if (!stated.some(holds)) return others.some(holds) ? 'any' : 'other'
  const isOfAge = (max !== null && max <= YOUNG) || (min !== null && min >= SENIOR)
  return isOfAge ? 'own' : 'any'
}
