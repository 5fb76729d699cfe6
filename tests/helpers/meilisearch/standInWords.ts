import { typoDistance } from '@/domain/text/damerauDistance'
import type { Stored } from './standInFilter'

/** The settings that words are looked for by. */
export type WordSettings = {
  searchableAttributes: string[]
  rankingRules: string[]
  synonyms: Record<string, string[]>
  typoTolerance: { disableOnWords: string[]; disableOnAttributes: string[] }
}

/** A term of a query: an exact phrase, or a word with its typing errors, the last one maybe unfinished. */
type Term = { text: string; quoted: boolean; begun: boolean }
type Met = { typos: number; attribute: number; exact: boolean; position: number }
type Text = { text: string; attribute: number; closed: boolean }

/** What each text is cut into, and what each of its words costs a word that is looked for: the same ones come back with every query. */
const wordsOf = new Map<string, readonly string[]>()
const costOf = new Map<string, Map<string, number>>()

const MOST_WORDS = 10

function termsOf(q: string): Term[] {
  const found = [...q.matchAll(/"([^"]*)"|[^\s"]+/g)].slice(0, MOST_WORDS)
  return found.map(([word, phrase], at) => ({
    text: phrase ?? word,
    quoted: phrase !== undefined,
    begun: phrase === undefined && at === found.length - 1 && !q.endsWith(' '),
  }))
}

/** None under five letters, one up to eight, two from nine; none in figures. */
function typosIn(word: string, settings: WordSettings): number {
  if (word.length < 5 || /\p{N}/u.test(word) || settings.typoTolerance.disableOnWords.includes(word)) return 0
  return word.length < 9 ? 1 : 2
}

function textsOf(document: Stored, attributes: readonly string[], settings: WordSettings): Text[] {
  return attributes.flatMap((name, attribute) =>
    [document[name]].flat().flatMap((value) =>
      typeof value === 'string'
        ? [
            {
              text: ` ${value} `,
              attribute,
              closed: settings.typoTolerance.disableOnAttributes.includes(name),
            },
          ]
        : [],
    ),
  )
}

/** Typing errors that a word costs in a text, `null` where it is not there: whole, begun, written in two, misspelt. */
function costIn({ text, closed }: Text, { text: word, begun }: Term, settings: WordSettings): number | null {
  if (text.includes(` ${word} `) || (begun && text.includes(` ${word}`))) return 0
  const synonyms = settings.synonyms[word] ?? []
  if (synonyms.some((phrase) => text.includes(` ${phrase} `))) return 0
  if (!/\p{N}/u.test(word) && isCutIn(word, text)) return 1
  const most = closed ? 0 : typosIn(word, settings)
  if (most === 0) return null
  const costs = kept(costOf, `${word} ${most} ${begun}`, () => new Map<string, number>())
  let least = Number.POSITIVE_INFINITY
  for (const one of kept(wordsOf, text, () => [...new Set(text.split(' '))])) {
    const cost = kept(costs, one, () => {
      const whole = typoDistance(word, one, most)
      return begun ? Math.min(whole, typoDistance(word, one.slice(0, word.length), most)) : whole
    })
    if (cost < least) least = cost
  }
  return least <= most ? least : null
}

function isCutIn(word: string, text: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (text.includes(` ${word.slice(0, at)} ${word.slice(at)} `)) return true
  return false
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function meet(
  term: Term,
  texts: readonly Text[],
  joined: readonly string[],
  settings: WordSettings,
): Met | null {
  let best: Met | null = null
  for (const text of texts) {
    const whole = text.text.indexOf(` ${term.text} `)
    const typos = term.quoted
      ? whole >= 0
        ? 0
        : null
      : joined.some((one) => text.text.includes(` ${one} `))
        ? 1
        : costIn(text, term, settings)
    if (typos === null) continue
    const met = { typos, attribute: text.attribute, exact: whole >= 0, position: Math.max(0, whole) }
    if (!best || met.typos < best.typos || (met.typos === best.typos && met.exact && !best.exact)) best = met
  }
  return best
}

/** The score of each ranking rule that is modelled, from 0 to 1. */
function ruleScore(rule: string, met: readonly Met[], attributes: number): number {
  const worst = (pick: (one: Met) => number) => Math.max(0, ...met.map(pick))
  if (rule === 'typo') return 1 / (1 + met.reduce((sum, { typos }) => sum + typos, 0))
  if (rule === 'exactness') return met.filter(({ exact }) => exact).length / Math.max(1, met.length)
  if (rule === 'attributeRank') return 1 - worst(({ attribute }) => attribute) / (attributes + 1)
  if (rule === 'wordPosition') return 1 / (1 + worst(({ position }) => position))
  return 1
}

const STEP = 0.01

/** How a document answers a query, from 0 to 1 by the ranking rules in their order; `null` where one of its words is not met. */
export function scoreOf(
  document: Stored,
  { q, attributesToSearchOn }: { q: string; attributesToSearchOn?: string[] | undefined },
  settings: WordSettings,
): number | null {
  const attributes = settings.searchableAttributes.filter(
    (name) => attributesToSearchOn?.includes(name) ?? true,
  )
  const texts = textsOf(document, attributes, settings)
  const terms = termsOf(q)
  const met: Met[] = []
  for (const [at, term] of terms.entries()) {
    // Neighbours that are not quoted are also tried in one word.
    const beside = (other: Term | undefined) => (other && !other.quoted ? other.text : null)
    const [before, after] = [beside(terms[at - 1]), beside(terms[at + 1])]
    const joined = term.quoted ? [] : [before && before + term.text, after && term.text + after]
    const one = meet(
      term,
      texts,
      joined.filter((each) => each !== null),
      settings,
    )
    if (one === null) return null
    met.push(one)
  }
  let score = 0
  let share = 1 - STEP
  for (const rule of settings.rankingRules) {
    score += ruleScore(rule, met, attributes.length) * share
    share *= STEP
  }
  return score
}
