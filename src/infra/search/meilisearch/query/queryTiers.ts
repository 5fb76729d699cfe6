import type { AnalysedQuery, QuerySynonym, QueryWord } from '@/domain/text/analyseQuery'
import { fold } from '@/domain/text/foldText'
import type { MatchReason } from '../../SearchAnswer'
import { WORD_ATTRIBUTES } from '../StoredDocument'

/** One query of a federated search. `reason` is `null` where the sheet itself tells prefix from typo. */
export type Tier = { reason: MatchReason | null; q: string; attributes: string[]; weight: number }

/** Far enough apart that no score of a tier reaches the one above. */
const WEIGHTS = {
  number: 1e12,
  acronym: 1e11,
  exact: 1e9,
  synonym: 1e6,
  stem: 1e3,
  open: 1,
  openSynonym: 0.5,
  rewrite: 1e-4,
  /** Under the beginnings of words, above their other typos: words of five letters forgive one. */
  longRewrite: 0.5,
}

const ONE_TYPO_LENGTH = 5

const MOST_SYNONYM_TIERS = 12

/** A word as typed, or the expression that stands for it and its neighbours. */
type Part = { word: QueryWord } | { phrase: string[] }

/** An exact phrase, in the words of the server. */
export const quoted = (text: string) => `"${text.replaceAll('"', ' ')}"`

/** Without typo, prefix or synonym. */
function closed(parts: readonly Part[]): string {
  return parts.map((part) => quoted('word' in part ? part.word.text : part.phrase.join(' '))).join(' ')
}

/** With typos and, on the last word, as a prefix; unknown words in capitals are codes, which forgive nothing. */
function open(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('phrase' in part) return quoted(part.phrase.join(' '))
      return part.word.capitals && !part.word.acronym ? quoted(part.word.text) : part.word.text
    })
    .join(' ')
    .concat(endsOpen(parts) ? '' : ' ')
}

/** The server takes the last word for a beginning, unless a space follows it. */
function endsOpen(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  return last !== undefined && 'word' in last && last.word.prefix
}

/** The words as typed, known expressions in one piece: their words scattered over a sheet are not what was meant. */
function typedParts({ words, synonyms }: AnalysedQuery): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < words.length; ) {
    const end = Math.max(at + 1, ...synonyms.filter(({ from }) => from === at).map(({ to }) => to))
    const span = words.slice(at, end)
    const [word] = span
    if (word) parts.push(span.length === 1 ? { word } : { phrase: span.map(({ text }) => text) })
    at = end
  }
  return parts
}

/** Every way to say the query with at least one expression replaced; replacements do not overlap. */
function replacements(words: readonly QueryWord[], synonyms: readonly QuerySynonym[], from = 0): Part[][] {
  const word = words[from]
  if (!word) return [[]]
  const replaced = synonyms
    .filter((synonym) => synonym.from === from && synonym.to <= words.length)
    .flatMap(({ phrase, to }) =>
      replacements(words, synonyms, to).map((rest): Part[] => [{ phrase }, ...rest]),
    )
  const kept = replacements(words, synonyms, from + 1).map((rest): Part[] => [{ word }, ...rest])
  return [...replaced, ...kept].slice(0, MOST_SYNONYM_TIERS + 1)
}

function synonymTiers(query: AnalysedQuery, attributes: string[], openAttributes: string[]): Tier[] {
  const sayings = replacements(query.words, query.synonyms)
    .filter((parts) => parts.some((part) => 'phrase' in part))
    .slice(0, MOST_SYNONYM_TIERS)
  return sayings.flatMap((parts): Tier[] => {
    const exact: Tier = { reason: 'synonym', q: closed(parts), attributes, weight: WEIGHTS.synonym }
    if (!parts.some((part) => 'word' in part)) return [exact]
    const rest = { reason: null, q: open(parts), attributes: openAttributes, weight: WEIGHTS.openSynonym }
    return [exact, rest]
  })
}

function rewriteTiers(query: AnalysedQuery, rewritten: ReadonlySet<string>, attributes: string[]): Tier[] {
  const target = query.words.findIndex((word) => rewritten.has(word.text))
  const isLong = (query.words[target]?.text.length ?? 0) >= ONE_TYPO_LENGTH
  return (query.words[target]?.rewrites ?? []).map((acronym) => ({
    reason: 'typo',
    q: closed(query.words.map((word, index) => (index === target ? { phrase: [acronym] } : { word }))),
    attributes,
    weight: isLong ? WEIGHTS.longRewrite : WEIGHTS.rewrite,
  }))
}

export type TierOptions = {
  /** The words found nowhere, to be tried as the acronyms one typing error away. */
  rewritten?: ReadonlySet<string>
  /** Where to look; `forms` holds the forms of all attributes, so that it is left out when only some are wanted. */
  attributes?: readonly string[]
}

/** The queries whose union answers, from the strongest reason. Duplicates are merged by the engine, which keeps the heaviest. */
export function queryTiers(query: AnalysedQuery, options: TierOptions = {}): Tier[] {
  const { words, number } = query
  const { rewritten = new Set<string>() } = options
  const asTyped = words.map((word): Part => ({ word }))
  const attributes = [...(options.attributes ?? WORD_ATTRIBUTES), ...(query.stopWordsOnly ? ['stops'] : [])]
  const withForms = options.attributes ? attributes : [...attributes, 'forms']
  const tiers: Tier[] = []
  if (number !== null) {
    tiers.push({ reason: 'number', q: quoted(fold(number)), attributes: ['number'], weight: WEIGHTS.number })
  }
  if (words.length === 0) return tiers
  if (words.length === 1) {
    tiers.push({ reason: 'exact', q: closed(asTyped), attributes: ['acronyms'], weight: WEIGHTS.acronym })
  }
  tiers.push({ reason: 'exact', q: closed(typedParts(query)), attributes, weight: WEIGHTS.exact })
  tiers.push(...synonymTiers(query, attributes, withForms))
  if (withForms !== attributes && words.some((word) => word.forms.length > 0)) {
    tiers.push({ reason: 'stem', q: closed(asTyped), attributes: withForms, weight: WEIGHTS.stem })
  }
  const openQuery = open(asTyped)
  if (openQuery !== closed(asTyped)) {
    tiers.push({ reason: null, q: openQuery, attributes: withForms, weight: WEIGHTS.open })
  }
  return [...tiers, ...rewriteTiers(query, rewritten, attributes)]
}
