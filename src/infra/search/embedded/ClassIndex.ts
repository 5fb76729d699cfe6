import type { ReaderClass } from '@/domain/ReaderClass'
import type { SearchDocument } from '../SearchDocument'
import { Columns } from './Columns'
import type { Connection } from './Connection'
import type { Facts } from './facts'
import { HeadTerms } from './HeadTerms'
import { Postings } from './Postings'
import { type IndexTables, tablesOf } from './schema'
import { searchableText } from './searchableText'
import type { IndexState } from './state'
import { termPages } from './termPages'
import { Vocabulary } from './Vocabulary'

/** Past so many changes, or such a part of the index, reading everything again is quicker than following them. */
const FOLLOWED_CHANGES = 1000
const FOLLOWED_SHARE = 1 / 10
/** Rows of documents, and words, that are read at a time: a few milliseconds. */
const DOCUMENTS = 250
const WORDS = 4000

/** The index of one reader class as this process sees it: its tables, and what it keeps of them in memory. */
export class ClassIndex {
  readonly tables: IndexTables
  readonly generation: number
  columns = new Columns()
  vocabulary = new Vocabulary([])
  #headTerms = new HeadTerms()
  postings: Postings
  readonly #connection: Connection
  #seq = -1

  constructor(connection: Connection, readerClass: ReaderClass, generation: number) {
    this.#connection = connection
    this.generation = generation
    this.tables = tablesOf(readerClass, generation)
    this.postings = this.#newPostings()
  }

  /** Whether memory is too far from the state of the file to follow it: everything is to be read (`parts`). */
  isBehind(state: IndexState): boolean {
    if (this.#seq === state.seq) return false
    return (
      this.#seq === -1 || this.#changes() > Math.max(FOLLOWED_CHANGES, this.columns.count * FOLLOWED_SHARE)
    )
  }

  /** Brings memory to the state of the file, which it is not too far from; must run in the same snapshot as the search that follows. */
  refresh(state: IndexState): void {
    if (this.#seq === state.seq) return
    this.#follow()
    this.#seq = state.seq
  }

  /**
   * Reads everything of an index that is new, a few milliseconds a part: others are answered between two. The file may change meanwhile: what
   * has changed since the first part is followed by the next `refresh`. Each part must find the tables of its generation.
   */
  *parts(state: IndexState): Generator<void> {
    for (let after = 0, read = DOCUMENTS; read === DOCUMENTS; ) {
      const rows = this.#connection.rows(
        `SELECT slot, id, facts FROM ${this.tables.documents} WHERE slot > ? ORDER BY slot LIMIT ${DOCUMENTS}`,
        after,
      )
      for (const [slot, id, facts] of rows) this.columns.set(Number(slot), String(id), readFacts(facts))
      read = rows.length
      after = Number(rows.at(-1)?.[0] ?? after)
      yield
    }
    yield* this.#headTerms.parts(this.#connection, this.tables, WORDS)
    const words = [...this.#headTerms.words()]
    for (const some of termPages(this.#connection, `${this.tables.body}_terms`, WORDS)) {
      for (const { term } of some) words.push(term)
      yield
    }
    this.vocabulary = new Vocabulary(words)
    yield
    this.columns.idRanks()
    this.postings = this.#newPostings()
    this.#seq = state.seq
  }

  #newPostings(): Postings {
    return new Postings(this.#connection, this.tables, {
      size: this.columns.size,
      headTerms: this.#headTerms,
    })
  }

  #changes(): number {
    const { documents, removed } = this.tables
    const count = (table: string) =>
      Number(this.#connection.row(`SELECT count(*) FROM ${table} WHERE seq > ?`, this.#seq)?.[0])
    return count(documents) + count(removed)
  }

  #follow(): void {
    const { documents, removed } = this.tables
    if (this.#changes() === 0) return
    // A freed slot may have been given again since: removals first.
    for (const [slot] of this.#connection.rows(`SELECT slot FROM ${removed} WHERE seq > ?`, this.#seq)) {
      this.columns.remove(Number(slot))
    }
    // Unsorted: asked for an order by slot, SQLite would walk the whole table instead of the index on seq.
    const changed = `SELECT slot, id, facts, document FROM ${documents} WHERE seq > ?`
    const words = new Set<string>()
    for (const [slot, id, facts, document] of this.#connection.rows(changed, this.#seq)) {
      this.columns.set(Number(slot), String(id), readFacts(facts))
      const text = searchableText(readDocument(document))
      this.#headTerms.add(text)
      for (const written of Object.values(text)) for (const word of written.split(' ')) words.add(word)
    }
    // Together: the words that came since are sorted anew each time.
    this.vocabulary.add([...words])
    this.postings = this.#newPostings()
  }
}

type Stored = string | number | null | undefined

// Both are our own JSON, written by writeDocument; parsing 50,000 of them through a schema would cost seconds.
const readFacts = (facts: Stored): Facts => JSON.parse(String(facts)) as Facts
export const readDocument = (document: Stored): SearchDocument =>
  JSON.parse(String(document)) as SearchDocument
