import type { AnalysedQuery } from './analyseQuery'
import { isLightWord, isWeakWord } from './lightWords'

/** A phrase that shows what a unit is about, and how it was met. */
export type Evidence = { phrase: string[]; way: 'exact' | 'synonym' | 'stem' }

/** Neighbours that the lexicon knows as one expression, or one word alone; `strong` where the lexicon knows it. */
export type SpokenUnit = { from: number; to: number; strong: boolean; weak: boolean; evidence: Evidence[] }

/** Cuts a spoken query into what it is made of. */
export function spokenUnits({ words, synonyms }: AnalysedQuery): SpokenUnit[] {
  const units: SpokenUnit[] = []
  for (let from = 0; from < words.length; ) {
    const known = synonyms.filter((synonym) => synonym.from === from)
    const to = Math.max(from + 1, ...known.map((synonym) => synonym.to))
    const typed = words.slice(from, to)
    const [word] = typed
    const evidence: Evidence[] = [
      { phrase: typed.flatMap(({ parts }) => parts), way: 'exact' },
      ...(typed.length === 1
        ? (word?.forms ?? []).map((form): Evidence => ({ phrase: [form], way: 'stem' }))
        : []),
      ...known
        .filter((synonym) => synonym.to === to)
        .map(({ phrase }): Evidence => ({ phrase, way: 'synonym' })),
    ]
    const strong = known.length > 0 || typed.some(({ acronym }) => acronym)
    units.push({ from, to, strong, weak: !strong && typed.every(({ text }) => isWeakWord(text)), evidence })
    from = to
  }
  return units
}

const STRONG = 3
/** Said of who it is, or with words that any sentence has: `ma grand-mère`, `plus d’argent`. */
const VAGUE = 1.5
const ACRONYM = 4
const LONGER = 0.6
const WORD = 1.6
const WEAK = 0.3
const HALF_AT = 3

/** How much a unit tells. `frequency`: sheets that are about it, once for each way to meet it: the rarer tells more. */
export function unitWeight(
  { from, to, strong, weak }: SpokenUnit,
  { words }: AnalysedQuery,
  frequency: number,
): number {
  const acronym = words.slice(from, to).some((word) => word.acronym)
  const vague = words.slice(from, to).every(({ text }) => isWeakWord(text) || isLightWord(text))
  if (strong) return (vague ? VAGUE : acronym ? ACRONYM : STRONG) + (vague ? 0 : LONGER * (to - from - 1))
  return (weak ? WEAK : WORD) / (1 + Math.log2(1 + frequency) / HALF_AT)
}
