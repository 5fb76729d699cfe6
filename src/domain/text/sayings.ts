import { formKey } from './formKey'
import { isLightWord, isWeakWord } from './lightWords'
import { pluralForms } from './pluralForms'
import { asSpelled, compileSpellings, type Spellings } from './spellings'

/** What people say, as folded words, and the expressions that it is looked for as; `edited` where an editor wrote it, `telling`: how many of its words any sentence has not. */
export type Saying = { words: string[]; means: string[][]; edited: boolean; telling: number }

/** Sayings by the key of their first word, and how all their words are spelled. */
export type Sayings = { byFirst: ReadonlyMap<string, readonly Saying[]>; spellings: Spellings }

/** A saying met in a query: the places of its first and past its last word, and which of the words there, counted from it, are its own; `loose` where words that tell something stand between. */
export type FoundSaying = {
  from: number
  to: number
  own: number[]
  means: string[][]
  edited: boolean
  loose: boolean
}

const LONGEST_GAP = 2
const MOST_OTHERS = 2
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
      for (const form of pluralForms(first))
        if (!single.has(form) && !isLightWord(form)) add(`=${form}`, saying)
    }
  }
  return { byFirst: found, spellings: compileSpellings(sayings.flatMap(({ words }) => words)) }
}

/**
 * Where the words of a saying that starts at `from` are, counted from it; words that tell nothing, kin and amounts may stand between,
 * and, where the saying tells enough, few others. `null` where it does not hold.
 */
function placesOf(
  keys: readonly string[],
  light: readonly boolean[],
  from: number,
  saying: Saying,
): number[] | null {
  const places = [0]
  let at = from
  let others = saying.telling > 1 ? MOST_OTHERS : 0
  for (const key of saying.words.slice(1)) {
    at += 1
    for (let gap = 0; keys[at] !== key && gap < LONGEST_GAP; gap += 1) {
      if (light[at]) at += 1
      else if (others > 0 && at < keys.length) {
        others -= 1
        at += 1
      } else break
    }
    if (keys[at] !== key) return null
    places.push(at - from)
  }
  return places
}

function startingAt(typed: readonly string[], { byFirst, spellings }: Sayings): FoundSaying[] {
  const words = typed.map((word) => asSpelled(word, spellings))
  const keys = words.map(formKey)
  const light = words.map((word) => isLightWord(word) || isWeakWord(word) || AMOUNT.test(word))
  return words.flatMap((word, from) => {
    const one = (byFirst.get(`=${word}`) ?? []).map(({ means, edited }) => ({
      from,
      to: from + 1,
      own: [0],
      means,
      edited,
      loose: false,
    }))
    const several = (byFirst.get(keys[from] ?? '') ?? []).flatMap((saying) => {
      const own = placesOf(keys, light, from, saying)
      const { means, edited } = saying
      if (own === null) return []
      const to = from + (own.at(-1) ?? 0) + 1
      const loose = light.slice(from, to).some((isLight, at) => !isLight && !own.includes(at))
      return [{ from, to, own, means, edited, loose }]
    })
    return [...one, ...several]
  })
}

/** Tells whether all the words of a saying are among those of another, which has more. */
const isPartOf = (inner: FoundSaying, outer: FoundSaying) =>
  outer.own.length > inner.own.length &&
  inner.own.every((at) => outer.own.includes(at + inner.from - outer.from))

const shareWords = (one: FoundSaying, other: FoundSaying) =>
  one.own.some((at) => other.own.includes(at + one.from - other.from))

/**
 * The sayings that a query holds, those that overlap too. One whose words are all in a longer one is part of it, but for an editor's
 * own; one with other words between its own gives way to those that hold as they are said.
 */
export function findSayings(
  words: readonly string[],
  sayings: Sayings,
): { whole: FoundSaying[]; parts: FoundSaying[] } {
  const all = startingAt(words, sayings)
  const asSaid = all.filter(({ loose }) => !loose)
  const found = all.filter(
    (one) => one.edited || !one.loose || !asSaid.some((other) => shareWords(one, other)),
  )
  const isPart = (one: FoundSaying) => !one.edited && found.some((other) => isPartOf(one, other))
  return { whole: found.filter((one) => !isPart(one)), parts: found.filter(isPart) }
}
