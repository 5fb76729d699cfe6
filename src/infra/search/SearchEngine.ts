import type { ReaderClass } from '@/domain/ReaderClass'
import type { FoundSheet, SearchAnswer, SearchPoints, Suggestion } from './SearchAnswer'
import type { SearchDocument } from './SearchDocument'
import type { SearchLexicon } from './SearchLexicon'
import type { SearchQuery } from './SearchQuery'

/** The documents of a change, by the index (reader class) that they belong to. */
export type DocumentsByClass = Record<ReaderClass, SearchDocument[]>

export type SearchHealth = {
  engine: 'embedded' | 'meilisearch'
  status: 'ok' | 'down'
  /** Documents in each index. */
  documents: Record<ReaderClass, number>
  /** ISO 8601 of the last write that is searchable, `null` before the first. */
  lastSyncAt: string | null
}

/** What keeps an engine from serving us. `cause`: `ECONNREFUSED`; `missing`: rights of the key; `wanted`: indexes that it must reach. */
export type EngineFault = { address: string } & (
  | { kind: 'unreachable'; cause: string }
  | { kind: 'refused' }
  | { kind: 'rights'; missing: string[] }
  | { kind: 'indexes'; wanted: string }
)

/**
 * The search port. One behaviour, held by `tests/contract/search`, whatever the adapter. Every read names a reader class
 * and reads that class's index alone: a filter would leak through typos, word splitting and order.
 * @throws SearchUnavailable when the engine cannot answer.
 */
export interface SearchEngine {
  /** How many sheets are best compared and written at a time: few where that holds this process, many where each time costs a task. */
  readonly batch: number
  search(query: SearchQuery): Promise<SearchAnswer>
  /** As `search`, for the counts alone, where a page does without: given up after `withinMs` milliseconds. */
  count(query: SearchQuery, withinMs: number): Promise<SearchAnswer>
  /**
   * The places of what `search` finds, its page left out: for each sheet in the order of `search` (by distance where the
   * query has `near`), its locations inside `bounds` and the radius; at most `limit`, itself at most 2,000.
   */
  points(query: SearchQuery, limit: number): Promise<SearchPoints>
  /** The sheets that `search` finds, in its order, its page left out: the first `limit`, itself at most 1,000. */
  list(query: SearchQuery, limit: number): Promise<FoundSheet[]>
  /** At most `limit` titles that start, or hold a word that starts, with what is typed. */
  suggest(readerClass: ReaderClass, text: string, limit: number): Promise<Suggestion[]>
  /** Writes documents and resolves when they are searchable. Older versions than the one held are ignored. */
  index(documents: DocumentsByClass): Promise<void>
  /** Removes ids from the indexes of these classes and resolves when they are gone; unknown ids are no error. */
  remove(ids: string[], readerClasses: readonly ReaderClass[]): Promise<void>
  /** Builds all indexes beside the current ones, checks their counts and swaps atomically. */
  rebuild(
    documents: Record<ReaderClass, AsyncIterable<SearchDocument> | Iterable<SearchDocument>>,
  ): Promise<Record<ReaderClass, number>>
  /** Replaces synonyms and acronyms. Cheap when nothing changed. */
  configure(lexicon: SearchLexicon): Promise<void>
  /** id → revision of those of these sheets that one index holds. */
  revisions(readerClass: ReaderClass, ids: readonly string[]): Promise<Map<string, string>>
  /** The ids of one index, at most `size` at a time; what is written or removed meanwhile may be left out. */
  ids(readerClass: ReaderClass, size: number): AsyncIterable<string[]>
  health(): Promise<SearchHealth>
  /** What is to be mended by who installed it; `null` where all is well. */
  faults(): Promise<EngineFault | null>
  close(): Promise<void>
}
