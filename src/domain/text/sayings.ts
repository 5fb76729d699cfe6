import { formKey } from './formKey'
import { isLightWord, isWeakWord } from './lightWords'
import { pluralForms } from './pluralForms'
import { asSpelled, compileSpellings, type Spellings } from './spellings'

/** What people say, as folded words, and the expressions that it is looked for as; `edited` where an editor wrote it. */
export type Saying = { words: string[]; means: string[][]; edited: boolean }

/** Sayings by the key of their first word, and how all their words are spelled. */
export type Sayings = { byFirst: ReadonlyMap<string, readonly Saying[]>; spellings: Spellings }

/** A saying met in a query: the places of its first and past its last word, and how many of the words there are its own. */
type FoundSaying = { from: number; to: number; own: number; means: string[][]; edited: boolean }

const LONGEST_GAP = 2
const AMOUNT = /^\d{3,4}$/

/** `couper le gaz` is also `le gaz est coupé`; with kin or common words, the other way round is something else. */
function isTurned(words: readonly string[]): boolean {
  return (
    words.length === 2 && words.every((word) => !isLightWord(word) && (!isWeakWord(word) || word === 'payer'))
  )
}

/** The words of a saying as they are met: one alone as it is, several by what stands for their forms. */
export function matchedWords(words: readonly string[]): string[] {
  return words.length > 1 ? words.map(formKey) : [...words]
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
      add(formKey(first), { ...saying, words })
      if (isTurned(saying.words)) add(words[1] ?? '', { ...saying, words: words.toReversed() })
    } else {
      add(`=${first}`, saying)
      for (const form of pluralForms(first)) if (!single.has(form)) add(`=${form}`, saying)
    }
  }
  return { byFirst: found, spellings: compileSpellings(sayings.flatMap(({ words }) => words)) }
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

function startingAt(typed: readonly string[], { byFirst, spellings }: Sayings): FoundSaying[] {
  const words = typed.map((word) => asSpelled(word, spellings))
  const keys = words.map(formKey)
  const light = words.map((word) => isLightWord(word) || isWeakWord(word) || AMOUNT.test(word))
  return words.flatMap((word, from) => {
    const one = (byFirst.get(`=${word}`) ?? []).map(({ means, edited }) => ({
      from,
      to: from + 1,
      own: 1,
      means,
      edited,
    }))
    const several = (byFirst.get(keys[from] ?? '') ?? []).flatMap((saying) => {
      const to = endOf(keys, light, from, saying)
      const { means, edited } = saying
      return to === null ? [] : [{ from, to, own: saying.words.length, means, edited }]
    })
    return [...one, ...several]
  })
}

/** The sayings that a query holds, those that overlap too; one inside a longer one is part of it, but for an editor's own. */
export function findSayings(words: readonly string[], sayings: Sayings): FoundSaying[] {
  const found = startingAt(words, sayings)
  const isPartOf = (inner: FoundSaying, outer: FoundSaying) =>
    outer.from <= inner.from && inner.to <= outer.to && outer.own > inner.own
  return found.filter((one) => one.edited || !found.some((other) => isPartOf(one, other)))
}
