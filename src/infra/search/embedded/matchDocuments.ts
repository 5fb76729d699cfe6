import type { AnalysedQuery, QueryWord } from '@/domain/text/analyseQuery'
import type { CompiledLexicon } from '@/domain/text/compileLexicon'
import { keepWords, narrowings } from '@/domain/text/narrowings'
import type { SearchQuery } from '../SearchQuery'
import { BODY } from '../shared/columnRanks'
import { firstOfNeeds, LIFT, MOST_OF_A_NEED } from '../shared/firstOfNeeds'
import { NUMBER_KEY, TRUE_KEY } from '../shared/rankKey'
import type { ClassIndex } from './ClassIndex'
import type { Connection } from './Connection'
import { type Expansion, expandQuery, isNear } from './expandQuery'
import { type Filtered, filterAndCount } from './filterAndCount'
import { pickPage } from './pickPage'
import { distanceKm } from './places'
import { readQuery } from './readQuery'
import { scoreSpoken } from './scoreSpoken'
import { scoreText, type TextScores } from './scoreText'

/** What one query is answered from. */
export type Context = { connection: Connection; index: ClassIndex; lexicon: CompiledLexicon }

/** What matched: scores where something was typed, and the slots that come first whatever their score. */
export type Matched = {
  scores: TextScores | null
  pinned: Map<number, number>
  numbered: number | undefined
  filtered: Filtered
  expansions: readonly Expansion[]
  /** The words that were used. */
  kept: AnalysedQuery
  /** Answered as a sentence: what sheets answer of it adds up, and no word of it was left out. */
  summed?: true
}

/** Above all keys of relevance. */
const PINNED = 1e9

function numberedSlot({ connection, index }: Context, number: string | null): number | undefined {
  if (number === null) return undefined
  const [slot] =
    connection.row(`SELECT slot FROM ${index.tables.documents} WHERE number = ? ORDER BY id`, number) ?? []
  return typeof slot === 'number' ? slot : undefined
}

function pinnedSlots({ index }: Context, ids: readonly string[]): Map<number, number> {
  const slots = ids.flatMap((id) => index.columns.slotOf(id) ?? [])
  return new Map(slots.map((slot, place) => [slot, place]))
}

function matchWords(
  context: Context,
  query: SearchQuery,
  kept: AnalysedQuery,
  first: Pick<Matched, 'pinned' | 'numbered'>,
): Matched {
  const { columns } = context.index
  const expansions = expandQuery(kept, context.index)
  const scores = scoreText(expansions, context.index, columns, {
    words: kept.words.length,
    minColumn: BODY,
    placeKinds: kept.placeKinds,
  })
  const { pinned, numbered } = first
  const isCandidate = (slot: number) => (scores.keys[slot] ?? 0) > 0 || slot === numbered || pinned.has(slot)
  return {
    scores,
    pinned,
    numbered,
    expansions,
    kept,
    filtered: filterAndCount(columns, query, isCandidate),
  }
}

/** How many documents hold a word, in any number and gender. */
function frequencyOf({ index }: Context, { parts, forms }: QueryWord): number {
  const posting = index.postings.find({ phrases: [parts, ...forms.map((one) => [one])] })
  return posting ? posting.reduce((count, column) => count + (column > 0 ? 1 : 0), 0) : 0
}

/** Something is found that takes no word of the index for another one: a typing error never beats a true word. */
function isAnswer({ filtered, scores, pinned, numbered }: Matched): boolean {
  return filtered.slots.some(
    (slot) => pinned.has(slot) || slot === numbered || (scores?.keys[slot] ?? 0) >= TRUE_KEY,
  )
}

/** Raises the best sheets of each need of a sentence that tells several. */
function liftNeeds(
  { columns }: Context['index'],
  { keys }: TextScores,
  slots: Uint32Array,
  needs: readonly ((slot: number) => boolean)[],
): void {
  if (needs.length < 2) return
  const order = new Float64Array(columns.size)
  for (const slot of slots) order[slot] = (keys[slot] ?? 0) * 4 - (columns.freshnessRank[slot] ?? 0)
  const found = slots.filter((slot) => (keys[slot] ?? 0) > 0)
  const bests = needs.map((isAbout) => [
    ...pickPage(found.filter(isAbout), order, columns.idRanks(), { from: 0, size: MOST_OF_A_NEED }),
  ])
  for (const slot of firstOfNeeds(bests)) keys[slot] = (keys[slot] ?? 0) + LIFT
}

/** What sheets are about, for a need told in a sentence; `null` where no sheet that passes the filters is about it. */
function matchSpoken(
  context: Context,
  query: SearchQuery,
  analysed: AnalysedQuery,
  { pinned, numbered }: Pick<Matched, 'pinned' | 'numbered'>,
): Matched | null {
  const { index } = context
  const { columns } = index
  const { scores, answered, needs } = scoreSpoken(analysed, index, columns)
  const isCandidate = (slot: number) => (scores.keys[slot] ?? 0) > 0 || slot === numbered || pinned.has(slot)
  const filtered = filterAndCount(columns, query, isCandidate)
  liftNeeds(index, scores, filtered.slots, needs)
  const matched = {
    scores,
    pinned: new Map<number, number>(),
    numbered,
    filtered,
    expansions: [],
    kept: analysed,
  }
  const [best] = pickPage(
    filtered.slots,
    primaryOrder(context, { ...query, sort: 'relevance' }, matched),
    columns.idRanks(),
    { from: 0, size: 1 },
  )
  if (best === undefined || (scores.keys[best] ?? 0) === 0) return null
  const kept = keepWords(analysed, answered(best))
  return { scores, pinned, numbered, expansions: expandQuery(kept, index), kept, filtered, summed: true }
}

/** All words first; while they find nothing, those that tell least are dropped. Where nothing helps, none was dropped. */
function matchText(context: Context, query: SearchQuery, analysed: AnalysedQuery): Matched {
  const first = {
    pinned: pinnedSlots(context, query.pinned),
    numbered: numberedSlot(context, analysed.number),
  }
  const spoken = analysed.spoken ? matchSpoken(context, query, analysed, first) : null
  if (spoken) return spoken
  const all = matchWords(context, query, analysed, first)
  if (isAnswer(all) || analysed.words.length < 2) return all
  const frequencies = analysed.words.map((word) => frequencyOf(context, word))
  const near = frequencies.map((frequency, at) => frequency === 0 && isNear(analysed, at, context.index))
  let left = all
  for (const kept of narrowings(analysed, frequencies, near)) {
    const matched = matchWords(context, query, kept, first)
    if (isAnswer(matched)) return matched
    if (left.filtered.slots.length === 0 && matched.filtered.slots.length > 0) left = matched
  }
  return left
}

function browse(context: Context, query: SearchQuery, kept: AnalysedQuery): Matched {
  const filtered = filterAndCount(context.index.columns, query, () => true)
  return {
    scores: null,
    pinned: pinnedSlots(context, query.pinned),
    numbered: undefined,
    expansions: [],
    kept,
    filtered,
  }
}

/** What the order goes by, larger first, by slot. Ties are left to the ranks. */
export function primaryOrder({ index }: Context, query: SearchQuery, matched: Matched): Float64Array {
  const { columns } = index
  const primary = new Float64Array(columns.size)
  const { slots } = matched.filtered
  if (query.sort === 'title') {
    const ranks = columns.titleRanks()
    for (const slot of slots) primary[slot] = -(ranks[slot] ?? 0)
  } else if (query.sort === 'modified')
    for (const slot of slots) primary[slot] = columns.modifiedAt[slot] ?? 0
  else if (query.sort === 'verified') for (const slot of slots) primary[slot] = columns.verifiedAt[slot] ?? 0
  else if (query.sort === 'distance' && query.near) {
    for (const slot of slots) primary[slot] = -distanceKm(columns, slot, query.near)
  } else
    for (const slot of slots) primary[slot] = relevance(matched, slot) - (columns.freshnessRank[slot] ?? 0)
  return primary
}

/** Steps of 4, so that freshness decides between equals only. */
function relevance({ scores, pinned, numbered }: Matched, slot: number): number {
  const place = pinned.get(slot)
  if (place !== undefined) return PINNED - place * 4
  if (slot === numbered) return NUMBER_KEY * 4
  return (scores?.keys[slot] ?? 0) * 4
}

/** Finds the documents of a query, and the words that it was taken for. */
export function matchDocuments(
  context: Context,
  query: SearchQuery,
): { matched: Matched; analysed: AnalysedQuery } {
  const analysed = readQuery(context, query.text)
  const typed = analysed.words.length > 0
  return { analysed, matched: typed ? matchText(context, query, analysed) : browse(context, query, analysed) }
}
