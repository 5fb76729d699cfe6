import type { AnalysedQuery, QuerySynonym, QueryWord } from './analyseQuery'
import { isLightWord, isWeakWord } from './lightWords'

/** A phrase that shows what a unit is about, and how it was met. */
export type Evidence = { phrase: string[]; way: 'exact' | 'synonym' | 'stem' }

/**
 * What a sentence is made of: words that the lexicon knows as one expression, or a word alone. `strong` where the lexicon knows it,
 * `weak` where any sentence has it; `own`: how many of its words are those of the expression. Units of the same `group` overlap.
 */
export type SpokenUnit = {
  from: number
  to: number
  own: number
  group: number
  strong: boolean
  weak: boolean
  edited: boolean
  evidence: Evidence[]
}

type Span = Pick<QuerySynonym, 'from' | 'to' | 'own' | 'edited'> & { phrases: string[][] }

const holds = (outer: Span, inner: Span) =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from

/** The expressions of a query, once for each stretch of it; one inside a longer one is part of it, but for an editor's own. */
function spansOf(synonyms: readonly QuerySynonym[]): Span[] {
  const found = new Map<string, Span>()
  for (const { from, to, own, edited, phrase } of synonyms) {
    const key = `${from} ${to}`
    const known = found.get(key)
    if (known) {
      known.phrases.push(phrase)
      known.own = Math.max(known.own, own)
      known.edited ||= edited
    } else found.set(key, { from, to, own, edited, phrases: [phrase] })
  }
  const spans = [...found.values()]
  return spans
    .filter((span) => span.edited || !spans.some((other) => holds(other, span)))
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

const wordSpan = (at: number): Span => ({ from: at, to: at + 1, own: 1, edited: false, phrases: [] })

function evidenceOf(typed: readonly QueryWord[], phrases: readonly string[][]): Evidence[] {
  const forms = typed.length === 1 ? (typed[0]?.forms ?? []) : []
  return [
    { phrase: typed.flatMap(({ parts }) => parts), way: 'exact' },
    ...forms.map((form): Evidence => ({ phrase: [form], way: 'stem' })),
    ...phrases.map((phrase): Evidence => ({ phrase, way: 'synonym' })),
  ]
}

/** Cuts a spoken query into what it is made of, in order. */
export function spokenUnits({ words, synonyms }: AnalysedQuery): SpokenUnit[] {
  const spans = spansOf(synonyms)
  const isInSpan = (at: number) => spans.some(({ from, to }) => from <= at && at < to)
  const alone = words.flatMap((_, at) => (isInSpan(at) ? [] : [wordSpan(at)]))
  let group = -1
  let end = 0
  return [...spans, ...alone]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, own, edited, phrases }): SpokenUnit => {
      if (from >= end) group += 1
      end = Math.max(end, to)
      const typed = words.slice(from, to)
      const strong = phrases.length > 0 || typed.some(({ acronym }) => acronym)
      const weak = !strong && typed.every(({ text }) => isWeakWord(text))
      return { from, to, own, group, strong, weak, edited, evidence: evidenceOf(typed, phrases) }
    })
}

const STRONG = 3
/** Said of who it is, or with words that any sentence has: `ma grand-mère`, `plus d’argent`. */
const VAGUE = 1.5
const ACRONYM = 4
const LONGER = 0.6
/** The more stands between the words of an expression, the less sure it is that it is meant. */
const GAP = 0.5
const EDITED = 2
const WORD = 1.6
const WEAK = 0.3
const HALF_AT = 3

const isVague = ({ from, to }: SpokenUnit, { words }: AnalysedQuery) =>
  words.slice(from, to).every(({ text }) => isWeakWord(text) || isLightWord(text))

/** How much a unit tells. `frequency`: sheets that are about it, once for each way to meet it: the rarer tells more. */
export function unitWeight(unit: SpokenUnit, query: AnalysedQuery, frequency: number): number {
  const { from, to, own, strong, weak, edited } = unit
  if (!strong) return (weak ? WEAK : WORD) / (1 + Math.log2(1 + frequency) / HALF_AT)
  const more = edited ? EDITED : 0
  if (isVague(unit, query)) return VAGUE + more
  const acronym = query.words.slice(from, to).some((word) => word.acronym)
  const told = (acronym ? ACRONYM : STRONG) + LONGER * (own - 1) - GAP * (to - from - own)
  return Math.max(VAGUE, told) + more
}

/** Tells whether a unit is a need of its own, which the first answers must not leave out. */
export const isNeed = (unit: SpokenUnit, query: AnalysedQuery): boolean =>
  unit.strong && (unit.edited || !isVague(unit, query))
