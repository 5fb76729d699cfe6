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

/** Two words or less that any sentence has, `heures par semaine`, tell no need; an age does. */
function isEmptyTalk(said: string): boolean {
  const words = meaningfulWords(said)
  return words.length < 3 && words.every(isLightWord) && !words.some((word) => /^\d/.test(word))
}

/** A choice among others, or with words around it: what it leaves of one word alone, or of two light ones, would be too broad. */
const hasMoreThanOneChoice = (text: string) => text.includes('(') && !/^\([^()]*\)$/.test(text)

function tellsMore(said: string): boolean {
  const words = meaningfulWords(said)
  const isAge = words.some((word) => /^\d/.test(word))
  return words.length > 2 || (words.length > 1 && (isAge || !words.every(isLightWord)))
}

function readTable(table: string): EverydayWord[] {
  return listed(table, '\n').flatMap((row) => {
    const [means = '', said = ''] = row.split(' = ')
    return listed(said, '|')
      .flatMap((text) => eachWay(text).filter((one) => !isEmptyTalk(one) && (!hasMoreThanOneChoice(text) || tellsMore(one))))
      .map((one) => ({ said: one, means: listed(means, ',') }))
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

/** One line for what is said twice, in the same words or in those of one class, with all that it means. */
function joined(words: readonly EverydayWord[]): EverydayWord[] {
  const found = new Map<string, EverydayWord>()
  for (const { said, means } of words) {
    const key = matchedWords(meaningfulWords(said)).join(' ')
    const known = found.get(key)
    if (known) known.means = [...new Set([...known.means, ...means])]
    else found.set(key, { said, means })
  }
  return [...found.values()]
}

/** The everyday words that the product comes with, each once. */
export const EVERYDAY_WORDS: readonly EverydayWord[] = joined(TABLES.flatMap(readTable))

/** What an editor decided of one saying: other meanings, or none where it is switched off. */
export type EditedSaying = { said: string; means: string[]; off: boolean }

/** Those of the product, which are asked for at each change of the lexicon. */
const productKeys = new Map<string, string>()

function keyOf(said: string): string {
  const known = productKeys.get(said)
  if (known !== undefined) return known
  const key = sayingKey(said)
  productKeys.set(said, key)
  return key
}

/** What makes two sayings one: the same words in any number and gender, folded, without little ones. */
export function sayingKey(said: string): string {
  const first = (word: string) => [word, ...pluralForms(word)].sort()[0] ?? word
  return meaningfulWords(said).map(first).join(' ')
}

/** Who decides what a saying means: an editor's entry, a group of synonyms, or the product. */
export type SayingSource = 'edited' | 'off' | 'synonyms' | 'product'

/** Tells who decides of a saying: the editors' entry goes first, then their synonyms. */
export function sayingSources(
  groups: readonly (readonly string[])[],
  edited: readonly EditedSaying[],
): (said: string) => SayingSource {
  const inGroups = new Set(groups.flat().map(sayingKey))
  const states = new Map(edited.map(({ said, off }) => [sayingKey(said), off]))
  return (said) => {
    const key = keyOf(said)
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
  const product = EVERYDAY_WORDS.filter(({ said }) => sourceOf(said) === 'product')
  const written = edited.flatMap(({ said, means, off }): EverydayWord[] =>
    off ? [] : [{ said, means: [...means], edited: true }],
  )
  return [...written, ...product.map(({ said, means }) => ({ said, means: [...means] }))]
}
