import { meaningfulWords } from './compileLexicon'
import { AGE_WORDS } from './everyday/ageWords'
import { FAMILY_WORDS } from './everyday/familyWords'
import { HEALTH_WORDS } from './everyday/healthWords'
import { HOME_WORDS } from './everyday/homeWords'
import { KIN_WORDS } from './everyday/kinWords'
import { LIFE_WORDS } from './everyday/lifeWords'
import { MONEY_WORDS } from './everyday/moneyWords'
import { OFFICE_WORDS } from './everyday/officeWords'
import { ROOF_WORDS } from './everyday/roofWords'
import { TROUBLE_WORDS } from './everyday/troubleWords'
import { WORK_WORDS } from './everyday/workWords'
import { isLightWord } from './lightWords'
import { pluralForms } from './pluralForms'
import { matchedWords } from './sayings'

/** What people say, and the words of the field that it is looked for as; never the other way round. */
export type EverydayWord = { said: string; means: string[]; edited?: true }

function listed(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** `(dort/vit) dans (un camion/une cave)` is each of the four. */
function eachWay(text: string): string[] {
  const choice = /\(([^()]*)\)/.exec(text)
  if (!choice) return [text]
  const [whole, inside = ''] = choice
  return listed(inside, '/').flatMap((one) => eachWay(text.replace(whole, one)))
}

/** A choice among others, or with words around it: what it leaves of one word alone, or of two light ones, would be too broad. */
const hasMoreThanOneChoice = (text: string) => text.includes('(') && !/^\([^()]*\)$/.test(text)

function tellsMore(words: readonly string[]): boolean {
  const isAge = words.some((word) => /^\d/.test(word))
  return words.length > 2 || (words.length > 1 && (isAge || !words.every(isLightWord)))
}

/** Two words or less that any sentence has, `heures par semaine`, tell no need; an age does. */
const isEmptyTalk = (words: readonly string[]) =>
  words.length < 3 && words.every((word) => isLightWord(word) && !/^\d/.test(word))

/** A saying with its folded words. */
type Read = { said: string; words: string[]; means: string[] }

function readSaying(text: string, means: string[]): Read[] {
  const isChosen = hasMoreThanOneChoice(text)
  return eachWay(text).flatMap((said): Read[] => {
    const words = meaningfulWords(said)
    return isEmptyTalk(words) || (isChosen && !tellsMore(words)) ? [] : [{ said, words, means }]
  })
}

const TABLES = [
  HOME_WORDS,
  MONEY_WORDS,
  FAMILY_WORDS,
  ROOF_WORDS,
  WORK_WORDS,
  AGE_WORDS,
  HEALTH_WORDS,
  KIN_WORDS,
  OFFICE_WORDS,
  LIFE_WORDS,
  TROUBLE_WORDS,
]

type ProductWord = EverydayWord & { key: string }

let product: readonly ProductWord[] | null = null

/** Sayings whose keys are made in one part. */
const KEYED = 250

/** Reads the everyday words that the product comes with, a few milliseconds a part; `productWords` then has them. */
export function* readProductWords(): Generator<void> {
  if (product) return
  // One line for what is said twice, in the same words or in those of one class, with all that it means.
  const found = new Map<string, Read>()
  for (const row of TABLES.flatMap((table) => listed(table, '\n'))) {
    const [meant = '', said = ''] = row.split(' = ')
    const means = listed(meant, ',')
    for (const text of listed(said, '|')) {
      for (const read of readSaying(text, means)) {
        const key = matchedWords(read.words).join(' ')
        const known = found.get(key)
        if (known) known.means = [...new Set([...known.means, ...means])]
        else found.set(key, read)
      }
      yield
    }
  }
  const words: ProductWord[] = []
  for (const { said, words: read, means } of found.values()) {
    words.push({ said, means, key: keyOf(read) })
    if (words.length % KEYED === 0) yield
  }
  product = words
}

/** The everyday words that the product comes with, each once; read at the first call. */
export function productWords(): readonly ProductWord[] {
  if (product === null) Array.from(readProductWords())
  return product ?? []
}

const firstForms = new Map<string, string>()

/** The first of the forms of a word, which stands for all. */
function firstForm(word: string): string {
  const known = firstForms.get(word)
  if (known !== undefined) return known
  const first = [word, ...pluralForms(word)].sort()[0] ?? word
  firstForms.set(word, first)
  return first
}

const keyOf = (words: readonly string[]) => words.map(firstForm).join(' ')

/** What an editor decided of one saying: other meanings, or none where it is switched off. */
export type EditedSaying = { said: string; means: string[]; off: boolean }

/** What makes two sayings one: the same words in any number and gender, folded, without little ones. */
export function sayingKey(said: string): string {
  return keyOf(meaningfulWords(said))
}

/** Who decides what a saying means: an editor's entry, a group of synonyms, or the product. */
export type SayingSource = 'edited' | 'off' | 'synonyms' | 'product'

/** Tells by its key who decides of a saying: the editors' entry goes first, then their synonyms. */
export function sayingSources(
  groups: readonly (readonly string[])[],
  edited: readonly EditedSaying[],
): (key: string) => SayingSource {
  const inGroups = new Set(groups.flat().map(sayingKey))
  const states = new Map(edited.map(({ said, off }) => [sayingKey(said), off]))
  return (key) => {
    const off = states.get(key)
    if (off !== undefined) return off ? 'off' : 'edited'
    return inGroups.has(key) ? 'synonyms' : 'product'
  }
}

/** The sayings in force: those of the editors, and those of the product that no editor decided of. */
export function everydayInForce(
  groups: readonly (readonly string[])[],
  edited: readonly EditedSaying[] = [],
): EverydayWord[] {
  const sourceOf = sayingSources(groups, edited)
  const written = edited.flatMap(({ said, means, off }): EverydayWord[] =>
    off ? [] : [{ said, means: [...means], edited: true }],
  )
  const kept = productWords().filter(({ key }) => sourceOf(key) === 'product')
  return [...written, ...kept.map(({ said, means }) => ({ said, means: [...means] }))]
}
