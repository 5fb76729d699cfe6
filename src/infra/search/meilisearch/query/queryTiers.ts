import type { AnalysedQuery, QuerySynonym, QueryWord } from '@/domain/text/analyseQuery'
import { fold } from '@/domain/text/foldText'
import type { MatchReason } from '../../SearchAnswer'
import { WORD_ATTRIBUTES } from '../StoredDocument'

/** One query of a federated search. `reason` is `null` where the sheet itself tells prefix from typo. */
export type Tier = {
  reason: MatchReason | null
  q: string
  attributes: string[]
  weight: number
  /** Holds the words or their other forms, though the sheet itself tells which. */
  sure?: true
  /** Takes words that the index knows for other ones: no answer by itself. */
  loose?: true
  /** Tiers of one family find more and more: the last one finds all that the others do. */
  family?: string
}

/** The tiers that find as much as all of them: enough for counts, which have no order. */
export function countingTiers(tiers: readonly Tier[]): Tier[] {
  const widest = new Map(tiers.map((tier, at) => [tier.family ?? at, tier]))
  return tiers.filter((tier, at) => widest.get(tier.family ?? at) === tier)
}

/** What is typed, from the exact acronym to words taken for others. */
const TYPED = 'typed'

/** Far enough apart that no score of a tier reaches the one above. */
const WEIGHTS = {
  number: 1e12,
  acronym: 1e11,
  /** The words or their forms, all in the title. */
  title: 1e10,
  exact: 1e9,
  synonym: 1e6,
  stem: 1e3,
  open: 1,
  openSynonym: 0.5,
  rewrite: 1e-4,
  /** Under the beginnings of words, above their other typos: words of five letters forgive one. */
  longRewrite: 0.5,
  /** Words that the index knows, taken for other ones. */
  loose: 1e-7,
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

/** Unknown words in capitals are codes, which forgive nothing; nor do addresses. */
const isClosed = (word: QueryWord) => (word.capitals && !word.acronym) || word.parts.length > 1

/** With typos, but for `known` words, and, on the last word, as a prefix. */
function open(parts: readonly Part[], known: ReadonlySet<string>): string {
  return parts
    .map((part) => {
      if ('phrase' in part) return quoted(part.phrase.join(' '))
      const { word } = part
      return isClosed(word) || (known.has(word.text) && !word.prefix) ? quoted(word.text) : word.text
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

const IN_TITLE = ['acronyms', 'title', 'titleForms']

type Where = { attributes: string[]; withForms: string[]; known: ReadonlySet<string> }

function synonymTiers(query: AnalysedQuery, { attributes, withForms, known }: Where): Tier[] {
  const sayings = replacements(query.words, query.synonyms)
    .filter((parts) => parts.some((part) => 'phrase' in part))
    .slice(0, MOST_SYNONYM_TIERS)
  return sayings.flatMap((parts, at): Tier[] => {
    const family = `synonym ${at}`
    const exact: Tier = { reason: 'synonym', q: closed(parts), attributes, weight: WEIGHTS.synonym, family }
    if (!parts.some((part) => 'word' in part)) return [exact]
    const q = open(parts, known)
    return [exact, { reason: null, q, attributes: withForms, weight: WEIGHTS.openSynonym, family }]
  })
}

/** Words that the index knows in one: `auto école`, `autoécole`. */
function joinTiers({ words, joins }: AnalysedQuery, { withForms, known }: Where): Tier[] {
  return joins
    .filter(({ text }) => known.has(text))
    .map(({ from, to, text }) => {
      const asTyped = words.map((word): Part => ({ word }))
      const parts: Part[] = [...asTyped.slice(0, from), { phrase: [text] }, ...asTyped.slice(to)]
      return { reason: 'stem', q: closed(parts), attributes: withForms, weight: WEIGHTS.stem }
    })
}

/** The server cuts words in two as they are typed: `microcrèches` is not `micro-crèche` to it. */
function inSingular(parts: readonly Part[], known: ReadonlySet<string>): Part[] {
  return parts.map((part) =>
    'word' in part && isLongPlural(part.word) && !known.has(part.word.text)
      ? { word: { ...part.word, text: part.word.text.slice(0, -1) } }
      : part,
  )
}

const SHORTEST_COMPOUND = 8

/** Tells whether a word may be a compound in the plural. */
export const isLongPlural = ({ text, parts, forms }: QueryWord): boolean =>
  parts.length === 1 && text.length > SHORTEST_COMPOUND && forms.includes(text.slice(0, -1))

/** What explains words least: unfinished and misspelt, those that the index does not know before the others. */
function openTiers(asTyped: readonly Part[], { withForms, known }: Where): Tier[] {
  if (endsOpen(asTyped) && asTyped.every((part) => 'word' in part && known.has(part.word.text)))
    return knownTiers(asTyped, { withForms, known })
  const loose = open(asTyped, new Set())
  const strict = open(asTyped, known)
  const tier = (q: string, weight: number): Tier => ({ reason: null, q, attributes: withForms, weight })
  const tiers: Tier[] =
    strict.trim() === closed(asTyped) ? [] : [{ ...tier(strict, WEIGHTS.open), family: TYPED }]
  const singular = open(inSingular(asTyped, known), known)
  if (singular !== strict) tiers.push(tier(singular, WEIGHTS.openSynonym))
  return loose === strict ? tiers : [...tiers, { ...tier(loose, WEIGHTS.loose), loose: true, family: TYPED }]
}

/** Without typing error: `saint` begins `sainte`, and is no misspelt beginning of `santé`. */
const BEGINNINGS = ['acronyms', 'number', 'titleForms', 'forms']

/** Words that the index knows: the last one may be a beginning, or each may be another one misspelt, not both at once. */
function knownTiers(asTyped: readonly Part[], { withForms, known }: Omit<Where, 'attributes'>): Tier[] {
  const begun: Tier = {
    reason: null,
    q: open(asTyped, known),
    attributes: BEGINNINGS,
    weight: WEIGHTS.open,
  }
  const q = `${open(asTyped, new Set())} `
  return [
    begun,
    { reason: null, q, attributes: withForms, weight: WEIGHTS.loose, loose: true, family: TYPED },
  ]
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
  /** The words that the index is known to hold. */
  known?: ReadonlySet<string>
  /** Where to look; `forms` holds the forms of all attributes, so that it is left out when only some are wanted. */
  attributes?: readonly string[]
}

/** The queries whose union answers, from the strongest reason. Duplicates are merged by the engine, which keeps the heaviest. */
export function queryTiers(query: AnalysedQuery, options: TierOptions = {}): Tier[] {
  const { words, number } = query
  const { rewritten = new Set<string>(), known = new Set<string>() } = options
  const asTyped = words.map((word): Part => ({ word }))
  const attributes = [...(options.attributes ?? WORD_ATTRIBUTES), ...(query.stopWordsOnly ? ['stops'] : [])]
  const withForms = options.attributes ? attributes : [...attributes, 'forms']
  const where: Where = { attributes, withForms, known }
  const tiers: Tier[] = []
  if (number !== null) {
    tiers.push({ reason: 'number', q: quoted(fold(number)), attributes: ['number'], weight: WEIGHTS.number })
  }
  if (words.length === 0) return tiers
  const typed = { reason: 'exact', family: TYPED } as const
  if (words.length === 1) {
    tiers.push({ ...typed, q: closed(asTyped), attributes: ['acronyms'], weight: WEIGHTS.acronym })
  }
  const inflected = withForms !== attributes && words.some((word) => word.forms.length > 0)
  // The words of a known expression scattered over a title are not what was meant.
  const apart = typedParts(query).every((part) => 'word' in part)
  if (inflected && apart)
    tiers.push({
      reason: null,
      sure: true,
      q: closed(asTyped),
      attributes: IN_TITLE,
      weight: WEIGHTS.title,
      family: TYPED,
    })
  tiers.push({ ...typed, q: closed(typedParts(query)), attributes, weight: WEIGHTS.exact })
  tiers.push(...synonymTiers(query, where), ...joinTiers(query, where))
  if (inflected) {
    const q = closed(asTyped)
    tiers.push({ reason: 'stem', q, attributes: withForms, weight: WEIGHTS.stem, family: TYPED })
  }
  return [...tiers, ...openTiers(asTyped, where), ...rewriteTiers(query, rewritten, attributes)]
}
