import type { AnalysedQuery, QuerySynonym, QueryWord } from './analyseQuery'
import { isTelling, isWeakWord } from './lightWords'

/** A phrase that shows what a unit is about, and how it was met. */
export type Evidence = { phrase: string[]; way: 'exact' | 'synonym' | 'stem' }

/**
 * What a sentence is made of: words that the lexicon knows as one expression, or a word alone. `strong` where the lexicon knows it,
 * `weak` where any sentence has it; `own`: which of the words from `from` on are its own. Units of the same `group` share words;
 * a `part` is inside a longer one.
 */
export type SpokenUnit = {
  from: number
  to: number
  own: number[]
  group: number
  strong: boolean
  weak: boolean
  edited: boolean
  part: boolean
  evidence: Evidence[]
}

type Span = Pick<QuerySynonym, 'from' | 'to' | 'own' | 'edited'> & { phrases: string[][]; part: boolean }

const holds = (outer: Span, inner: Span) =>
  outer.own.length > inner.own.length &&
  inner.own.every((at) => outer.own.includes(at + inner.from - outer.from))

/** The expressions of a query, once for each stretch of it. */
function spansOf(synonyms: readonly QuerySynonym[]): Span[] {
  const found = new Map<string, Span>()
  for (const { from, to, own, edited, phrase } of synonyms) {
    const key = `${from} ${to}`
    const known = found.get(key)
    if (known) {
      known.phrases.push(phrase)
      if (own.length > known.own.length) known.own = own
      known.edited ||= edited
    } else found.set(key, { from, to, own, edited, phrases: [phrase], part: false })
  }
  const spans = [...found.values()]
  return spans
    .map((span) => ({ ...span, part: !span.edited && spans.some((other) => holds(other, span)) }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

const wordSpan = (at: number): Span => ({
  from: at,
  to: at + 1,
  own: [0],
  edited: false,
  phrases: [],
  part: false,
})

function evidenceOf(typed: readonly QueryWord[], phrases: readonly string[][]): Evidence[] {
  const forms = typed.length === 1 ? (typed[0]?.forms ?? []) : []
  return [
    { phrase: typed.flatMap(({ parts }) => parts), way: 'exact' },
    ...forms.map((form): Evidence => ({ phrase: [form], way: 'stem' })),
    ...phrases.map((phrase): Evidence => ({ phrase, way: 'synonym' })),
  ]
}

/** Numbers spans so that those that share a word have the same number. */
function groupsOf(spans: readonly Span[]): number[] {
  const groups: number[] = []
  const placesOf = ({ from, own }: Span) => own.map((at) => from + at)
  spans.forEach((span, index) => {
    const places = new Set(placesOf(span))
    const met = spans.flatMap((other, at) =>
      at < index && placesOf(other).some((place) => places.has(place)) ? [groups[at] ?? at] : [],
    )
    const group = Math.min(index, ...met)
    groups.push(group)
    for (let at = 0; at < index; at += 1) if (met.includes(groups[at] ?? -1)) groups[at] = group
  })
  return groups
}

/** Cuts a spoken query into what it is made of, units of one group together. */
export function spokenUnits({ words, synonyms, parts }: AnalysedQuery): SpokenUnit[] {
  const known = spansOf([...synonyms, ...parts])
  const inSpans = new Set(known.flatMap(({ from, own }) => own.map((at) => from + at)))
  const alone = words.flatMap((_, at) => (inSpans.has(at) ? [] : [wordSpan(at)]))
  const spans = [...known, ...alone].sort((a, b) => a.from - b.from || a.to - b.to)
  const groups = groupsOf(spans)
  return spans
    .map(({ from, to, own, edited, part, phrases }, index): SpokenUnit => {
      const typed = own.flatMap((at) => words[from + at] ?? [])
      const strong = phrases.length > 0 || typed.some(({ acronym }) => acronym)
      const weak = !strong && typed.every(({ text }) => isWeakWord(text))
      const group = groups[index] ?? index
      return { from, to, own, group, strong, weak, edited, part, evidence: evidenceOf(typed, phrases) }
    })
    .sort((a, b) => a.group - b.group || a.from - b.from || a.to - b.to)
}

/** The words of a query that are a unit's own. */
const wordsOf = ({ from, own }: SpokenUnit, { words }: AnalysedQuery) =>
  own.flatMap((at) => words[from + at] ?? [])

const STRONG = 3
/** Said of who it is, or with words that any sentence has: `ma grand-mère`, `plus d’argent`. */
const VAGUE = 1.5
const ACRONYM = 4
const LONGER = 0.9
const LONGER_LIGHT = 0.3
/** The more stands between the words of an expression, the less sure it is that it is meant. */
const LIGHT_GAP = 0.4
const TELLING_GAP = 0.8
const EDITED = 2
/** What a part of a longer expression still tells. */
const PART = 0.4
const WORD = 1.6
const WEAK = 0.3
const HALF_AT = 3

const isVague = (unit: SpokenUnit, query: AnalysedQuery) =>
  wordsOf(unit, query).every(({ text }) => !isTelling(text))

function gapsOf({ from, to, own }: SpokenUnit, { words }: AnalysedQuery): number {
  const between = words.slice(from, to).filter((_, at) => !own.includes(at))
  return between.reduce((sum, { text }) => sum + (isTelling(text) ? TELLING_GAP : LIGHT_GAP), 0)
}

/** How much a unit tells. `frequency`: sheets that are about it, once for each way to meet it: the rarer tells more. */
export function unitWeight(unit: SpokenUnit, query: AnalysedQuery, frequency: number): number {
  const { own, strong, weak, edited, part } = unit
  if (!strong) return (weak ? WEAK : WORD) / (1 + Math.log2(1 + frequency) / HALF_AT)
  const more = edited ? EDITED : 0
  const share = part ? PART : 1
  if (isVague(unit, query)) return VAGUE * share + more
  const acronym = wordsOf(unit, query).some((word) => word.acronym)
  const telling = wordsOf(unit, query).filter(({ text }) => isTelling(text)).length
  const longer = LONGER * (telling - 1) + LONGER_LIGHT * (own.length - telling)
  const told = (acronym ? ACRONYM : STRONG) + longer - gapsOf(unit, query)
  return Math.max(VAGUE, told) * share + more
}

/** The units that sheets are looked for by: those that any sentence has only where there is nothing else. */
export function soughtUnits(units: readonly SpokenUnit[]): readonly SpokenUnit[] {
  const telling = units.filter(({ weak }) => !weak)
  return telling.length > 0 ? telling : units
}

/** Tells whether a unit is a need of its own, which the first answers must not leave out. */
export const isNeed = (unit: SpokenUnit, query: AnalysedQuery): boolean =>
  !unit.weak && !unit.part && (unit.edited || !isVague(unit, query))
