import { performance } from 'node:perf_hooks'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { type CompiledLexicon, compileLexicon } from '@/domain/text/compileLexicon'
import { SearchUnavailable } from '@/errors'
import { giveWay } from '../../breathe'
import { whileBusy } from '../../database/whileBusy'
import type { FoundSheet, SearchAnswer, SearchPoints, Suggestion } from '../SearchAnswer'
import type { SearchDocument } from '../SearchDocument'
import type { DocumentsByClass, SearchEngine, SearchHealth } from '../SearchEngine'
import type { SearchLexicon } from '../SearchLexicon'
import type { SearchQuery } from '../SearchQuery'
import { ClassIndex } from './ClassIndex'
import type { Connection } from './Connection'
import { documentPreparer } from './documentPreparer'
import { fileIdentity, isDamage, openIndexFile, removeIndexFile } from './openIndexFile'
import { readIds, readRevisions } from './readRevisions'
import { rebuildIndexes } from './rebuildIndexes'
import { runList } from './runList'
import { runPoints } from './runPoints'
import { runSearch } from './runSearch'
import { runSuggest } from './runSuggest'
import { tablesOf } from './schema'
import { type IndexState, readLexicon, readState, writeLexicon } from './state'
import { removeDocument, writeDocument } from './writeDocuments'

const UNAVAILABLE = 'La recherche est momentanément indisponible.'

/** Connections to files that are gone, kept from the garbage collector, which would close them. */
const ABANDONED: Connection[] = []

/** An index that changes faster than it is read is followed, however long that takes. */
const MOST_LOADS = 3

type Lexicon = { seq: number; compiled: CompiledLexicon }

/** Search in one SQLite file shared by all processes: FTS5 finds the words, memory filters, counts and sorts. */
export class EmbeddedEngine implements SearchEngine {
  /** So few are written in less time than a request may be kept waiting. */
  readonly batch = 4
  readonly #path: string
  readonly #now: () => Date
  #connection: Connection
  #identity: number | null
  #indexes = new Map<ReaderClass, ClassIndex>()
  #lexicon: Lexicon | null = null
  /** What was last given, and the state that this made. */
  #given: { lexicon: SearchLexicon; seq: number } | null = null
  readonly #loads = new Map<ReaderClass, Promise<void>>()

  constructor(path: string, now: () => Date) {
    this.#path = path
    this.#now = now
    this.#connection = openIndexFile(path)
    this.#identity = fileIdentity(path)
  }

  async search(query: SearchQuery): Promise<SearchAnswer> {
    const started = performance.now()
    const answer = await this.#read(query.readerClass, (index, lexicon) =>
      runSearch({ connection: this.#connection, index, lexicon }, query),
    )
    return { ...answer, tookMs: Math.round((performance.now() - started) * 10) / 10 }
  }

  /** In this process: there is nothing to wait for. */
  count(query: SearchQuery): Promise<SearchAnswer> {
    return this.search({ ...query, pageSize: 1 })
  }

  async points(query: SearchQuery, limit: number): Promise<SearchPoints> {
    return this.#read(query.readerClass, (index, lexicon) =>
      runPoints({ connection: this.#connection, index, lexicon }, query, limit),
    )
  }

  async list(query: SearchQuery, limit: number): Promise<FoundSheet[]> {
    return this.#read(query.readerClass, (index, lexicon) =>
      runList({ connection: this.#connection, index, lexicon }, query, limit),
    )
  }

  async suggest(readerClass: ReaderClass, text: string, limit: number): Promise<Suggestion[]> {
    return this.#read(readerClass, (index, lexicon) =>
      runSuggest({ connection: this.#connection, index, lexicon }, text, limit),
    )
  }

  async index(documents: DocumentsByClass): Promise<void> {
    const prepare = documentPreparer()
    await this.#write((generation, seq) => {
      let changes = 0
      for (const readerClass of READER_CLASSES) {
        const tables = tablesOf(readerClass, generation)
        for (const document of documents[readerClass])
          if (writeDocument(this.#connection, tables, prepare(document), seq)) changes += 1
      }
      return changes
    })
  }

  async remove(ids: string[], readerClasses: readonly ReaderClass[]): Promise<void> {
    await this.#write((generation, seq) =>
      readerClasses.reduce((changes, readerClass) => {
        const tables = tablesOf(readerClass, generation)
        return changes + ids.filter((id) => removeDocument(this.#connection, tables, id, seq)).length
      }, 0),
    )
  }

  async rebuild(
    documents: Record<ReaderClass, AsyncIterable<SearchDocument> | Iterable<SearchDocument>>,
  ): Promise<Record<ReaderClass, number>> {
    this.#guard(() => this.#connection.row('SELECT seq FROM state'))
    return rebuildIndexes(this.#connection, documents, this.#now)
  }

  async configure(lexicon: SearchLexicon): Promise<void> {
    await whileBusy(() =>
      this.#guard(() => {
        const { lexiconSeq } = readState(this.#connection)
        if (this.#given?.lexicon === lexicon && this.#given.seq === lexiconSeq) return
        writeLexicon(this.#connection, lexicon)
        this.#given = { lexicon, seq: readState(this.#connection).lexiconSeq }
      }),
    )
  }

  async revisions(readerClass: ReaderClass, ids: readonly string[]): Promise<Map<string, string>> {
    return this.#guard(() => readRevisions(this.#connection, readerClass, ids))
  }

  async *ids(readerClass: ReaderClass, size: number): AsyncGenerator<string[]> {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const last: string = after
      const ids = this.#guard(() => readIds(this.#connection, readerClass, { after: last, size }))
      if (ids.length > 0) yield ids
      after = ids.length < size ? undefined : ids.at(-1)
    }
  }

  async health(): Promise<SearchHealth> {
    const documents = { public: 0, partners: 0, agents: 0 }
    try {
      const lastSyncAt = this.#guard(() => this.#count(documents))
      return { engine: 'embedded', status: 'ok', documents, lastSyncAt }
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
      return { engine: 'embedded', status: 'down', documents, lastSyncAt: null }
    }
  }

  async faults(): Promise<null> {
    return null
  }

  async close(): Promise<void> {
    this.#connection.close()
  }

  #count(documents: Record<ReaderClass, number>): string | null {
    return this.#connection.transaction('read', () => {
      const { generation, lastSyncAt } = readState(this.#connection)
      for (const readerClass of READER_CLASSES) {
        const [count] =
          this.#connection.row(`SELECT count(*) FROM ${tablesOf(readerClass, generation).documents}`) ?? []
        documents[readerClass] = Number(count)
      }
      return lastSyncAt
    })
  }

  async #read<T>(
    readerClass: ReaderClass,
    work: (index: ClassIndex, lexicon: CompiledLexicon) => T,
  ): Promise<T> {
    for (let loads = 0; ; loads += 1) {
      const answer = this.#guard(() =>
        this.#connection.transaction('read', () => {
          const state = readState(this.#connection)
          const index = this.#indexOf(readerClass, state.generation)
          if (loads < MOST_LOADS && index.isBehind(state)) return null
          index.refresh(state)
          return { found: work(index, this.#currentLexicon(state)) }
        }),
      )
      if (answer) return answer.found
      await this.#load(readerClass)
    }
  }

  /** Reads the index of a class into memory, once for all who wait for it, in parts between which others are answered. */
  #load(readerClass: ReaderClass): Promise<void> {
    const underWay = this.#loads.get(readerClass)
    if (underWay) return underWay
    const load = this.#loadInParts(readerClass).finally(() => this.#loads.delete(readerClass))
    this.#loads.set(readerClass, load)
    return load
  }

  async #loadInParts(readerClass: ReaderClass): Promise<void> {
    let begun: { index: ClassIndex; parts: Generator<void>; connection: Connection } | null = null
    for (let isOver = false; !isOver; ) {
      isOver = this.#guard(() =>
        this.#connection.transaction('read', () => {
          const state = readState(this.#connection)
          if (!begun) {
            const index = new ClassIndex(this.#connection, readerClass, state.generation)
            begun = { index, parts: index.parts(state), connection: this.#connection }
          }
          const { index, parts, connection } = begun
          // Another file or another generation took its place: whoever waits finds it behind, and begins again.
          if (connection !== this.#connection || index.generation !== state.generation) return true
          if (!parts.next().done) return false
          this.#indexes.set(readerClass, index)
          return true
        }),
      )
      await giveWay()
    }
  }

  /** `work` tells how many documents it has changed. */
  #write(work: (generation: number, seq: number) => number): Promise<void> {
    return whileBusy(() =>
      this.#guard(() =>
        this.#connection.transaction('write', () => {
          const { generation, seq } = readState(this.#connection)
          const changes = work(generation, seq + 1)
          this.#connection.run(
            'UPDATE state SET seq = ?, lastSyncAt = ?',
            changes > 0 ? seq + 1 : seq,
            this.#now().toISOString(),
          )
        }),
      ),
    )
  }

  #indexOf(readerClass: ReaderClass, generation: number): ClassIndex {
    const known = this.#indexes.get(readerClass)
    if (known?.generation === generation) return known
    if (known) this.#connection.forgetStatements()
    const index = new ClassIndex(this.#connection, readerClass, generation)
    this.#indexes.set(readerClass, index)
    return index
  }

  #currentLexicon(state: IndexState): CompiledLexicon {
    if (this.#lexicon?.seq !== state.lexiconSeq) {
      this.#lexicon = { seq: state.lexiconSeq, compiled: compileLexicon(readLexicon(this.#connection)) }
    }
    return this.#lexicon.compiled
  }

  /** Runs work on the file of today; damage is answered by an empty file, which the reconciler fills again. */
  #guard<T>(work: () => T): T {
    try {
      if (fileIdentity(this.#path) !== this.#identity) this.#follow()
      return work()
    } catch (error) {
      if (isDamage(error)) this.#replaceDamaged()
      throw new SearchUnavailable(UNAVAILABLE, { cause: error })
    }
  }

  #replaceDamaged(): void {
    // Another process may have replaced it already: its file is not ours to remove.
    if (fileIdentity(this.#path) === this.#identity) removeIndexFile(this.#path)
    this.#follow()
  }

  /** Goes over to the file that took the place of ours. */
  #follow(): void {
    // Closed, it would remove the journal by its name, which is now that of the new file.
    ABANDONED.push(this.#connection)
    this.#open()
  }

  #open(): void {
    this.#connection = openIndexFile(this.#path)
    this.#identity = fileIdentity(this.#path)
    this.#indexes = new Map()
    this.#lexicon = null
    this.#given = null
  }
}
