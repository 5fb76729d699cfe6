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
import { Vocabulary } from './Vocabulary'

/** Past so many changes, or such a part of the index, reading everything again is quicker than following them. */
const FOLLOWED_CHANGES = 1000
const FOLLOWED_SHARE = 1 / 10

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

  /** Brings memory to the state of the file; must run in the same snapshot as the search that follows. */
  refresh(state: IndexState): void {
    if (this.#seq === state.seq) return
    if (this.#seq === -1 || !this.#follow()) this.#load()
    this.#seq = state.seq
  }

  #load(): void {
    const { documents, body } = this.tables
    this.columns = new Columns()
    for (const [slot, id, facts] of this.#connection.rows(
      `SELECT slot, id, facts FROM ${documents} ORDER BY slot`,
    )) {
      this.columns.set(Number(slot), String(id), readFacts(facts))
    }
    this.#headTerms = new HeadTerms()
    this.#headTerms.load(this.#connection, this.tables)
    const bodyTerms = this.#connection.rows(`SELECT term FROM ${body}_terms`).map(([term]) => String(term))
    this.vocabulary = new Vocabulary([...this.#headTerms.words(), ...bodyTerms])
    this.postings = this.#newPostings()
  }

  #newPostings(): Postings {
    return new Postings(this.#connection, this.tables, {
      size: this.columns.size,
      headTerms: this.#headTerms,
    })
  }

  #follow(): boolean {
    const { documents, removed } = this.tables
    const count = (table: string) =>
      Number(this.#connection.row(`SELECT count(*) FROM ${table} WHERE seq > ?`, this.#seq)?.[0])
    const changes = count(documents) + count(removed)
    if (changes > Math.max(FOLLOWED_CHANGES, this.columns.count * FOLLOWED_SHARE)) return false
    if (changes === 0) return true
    // A freed slot may have been given again since: removals first.
    for (const [slot] of this.#connection.rows(`SELECT slot FROM ${removed} WHERE seq > ?`, this.#seq)) {
      this.columns.remove(Number(slot))
    }
    // Unsorted: asked for an order by slot, SQLite would walk the whole table instead of the index on seq.
    const changed = `SELECT slot, id, facts, document FROM ${documents} WHERE seq > ?`
    for (const [slot, id, facts, document] of this.#connection.rows(changed, this.#seq)) {
      this.columns.set(Number(slot), String(id), readFacts(facts))
      const text = searchableText(readDocument(document))
      this.#headTerms.add(text)
      this.vocabulary.add(Object.values(text).flatMap((words) => words.split(' ')))
    }
    this.postings = this.#newPostings()
    return true
  }
}

type Stored = string | number | null | undefined

// Both are our own JSON, written by writeDocument; parsing 50,000 of them through a schema would cost seconds.
const readFacts = (facts: Stored): Facts => JSON.parse(String(facts)) as Facts
export const readDocument = (document: Stored): SearchDocument =>
  JSON.parse(String(document)) as SearchDocument
