import { isLightWord, isWeakWord } from './lightWords'
import { pluralForms } from './pluralForms'
import { sayingWord } from './sayingWord'

/** What people say, as folded words, and the expressions that it is looked for as. */
export type Saying = { words: string[]; means: string[][] }

/** Sayings by the key of their first word. */
export type Sayings = ReadonlyMap<string, readonly Saying[]>

/** A saying met in a query: the places of its first and past its last word, and how many words it has. */
type FoundSaying = { from: number; to: number; length: number; means: string[][] }

const SHORTEST = 4
const PLURAL = /[sx]$/
/** Endings of verbs, and of what they make of persons: `frappee`, `frappait`, `frapper` are one in a saying of several words. */
const SHORT_ENDING = /(?:er|ez|ee|e)$/
const LONG_ENDING = /(?:aient|ait|ais|ent|ant|era|erait)$/
const LONGEST_GAP = 2
const AMOUNT = /^\d{3,4}$/

function keyOf(word: string): string {
  const known = sayingWord(word)
  if (known !== null) return known
  const one = word.length > SHORTEST ? word.replace(PLURAL, '') : word
  const short = one.replace(SHORT_ENDING, '')
  if (short.length >= SHORTEST && short !== one) return short
  const long = one.replace(LONG_ENDING, '')
  return long.length > SHORTEST ? long : one
}

/** `couper le gaz` is also `le gaz est coupé`; with kin or common words, the other way round is something else. */
function isTurned(words: readonly string[]): boolean {
  return (
    words.length === 2 && words.every((word) => !isLightWord(word) && (!isWeakWord(word) || word === 'payer'))
  )
}

/** The words of a saying as they are met: one alone as it is, several by what stands for their forms. */
export function matchedWords(words: readonly string[]): string[] {
  return words.length > 1 ? words.map(keyOf) : [...words]
}

/** Folds sayings once: one word is met in any number and gender, several also in other tenses. */
export function compileSayings(sayings: readonly Saying[]): Sayings {
  const found = new Map<string, Saying[]>()
  const add = (key: string, saying: Saying): void => {
    const known = found.get(key)
    if (known) known.push(saying)
    else found.set(key, [saying])
  }
  const single = new Set(sayings.flatMap(({ words }) => (words.length === 1 ? words : [])))
  for (const saying of sayings) {
    const [first = ''] = saying.words
    if (saying.words.length > 1) {
      const words = matchedWords(saying.words)
      add(keyOf(first), { ...saying, words })
      if (isTurned(saying.words)) add(words[1] ?? '', { ...saying, words: words.toReversed() })
    } else {
      add(`=${first}`, saying)
      for (const form of pluralForms(first)) if (!single.has(form)) add(`=${form}`, saying)
    }
  }
  return found
}

/** Where a saying that starts at `from` ends; words that tell nothing, kin and amounts may stand inside it. `null` where it does not hold. */
function endOf(
  keys: readonly string[],
  light: readonly boolean[],
  from: number,
  saying: Saying,
): number | null {
  let at = from
  for (const key of saying.words.slice(1)) {
    at += 1
    for (let gap = 0; keys[at] !== key && light[at] && gap < LONGEST_GAP; gap += 1) at += 1
    if (keys[at] !== key) return null
  }
  return at + 1
}

function startingAt(words: readonly string[], sayings: Sayings): FoundSaying[] {
  const keys = words.map(keyOf)
  const light = words.map((word) => isLightWord(word) || isWeakWord(word) || AMOUNT.test(word))
  return words.flatMap((word, from) => {
    const one = (sayings.get(`=${word}`) ?? []).map(({ means }) => ({ from, to: from + 1, length: 1, means }))
    const several = (sayings.get(keys[from] ?? '') ?? []).flatMap((saying) => {
      const to = endOf(keys, light, from, saying)
      return to === null ? [] : [{ from, to, length: saying.words.length, means: saying.means }]
    })
    return [...one, ...several]
  })
}

/** The sayings that a query holds; one inside a longer one is part of it. */
export function findSayings(words: readonly string[], sayings: Sayings): FoundSaying[] {
  const found = startingAt(words, sayings)
  const isPartOf = (inner: FoundSaying, outer: FoundSaying) =>
    outer.from <= inner.from && inner.to <= outer.to && outer.length > inner.length
  return found.filter((one) => !found.some((other) => isPartOf(one, other)))
}
