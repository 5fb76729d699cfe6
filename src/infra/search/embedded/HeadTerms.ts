import type { Connection } from './Connection'
import { HEAD_COLUMNS, type IndexTables } from './schema'
import type { SearchableText } from './searchableText'
import { termPages } from './termPages'

const NAMES: readonly string[] = HEAD_COLUMNS

/**
 * Which columns of the head hold each word, so that only those are asked: most words are in bodies alone. It may still
 * name columns that a word has left, never miss one.
 */
export class HeadTerms {
  readonly #columns = new Map<string, number>()

  add(text: SearchableText): void {
    HEAD_COLUMNS.forEach((name, column) => {
      for (const word of text[name].split(' ')) this.#add(word, column)
    })
  }

  /** Reads the words of the head, so many a part. */
  *parts(connection: Connection, tables: IndexTables, size: number): Generator<void> {
    for (const terms of termPages(connection, `${tables.head}_terms`, size)) {
      for (const { term, column } of terms) this.#add(term, NAMES.indexOf(column))
      yield
    }
  }

  /** Tells whether all of these words are somewhere in a column, given by its place in `HEAD_COLUMNS`. */
  mayHold(words: readonly string[], column: number): boolean {
    return words.every((word) => ((this.#columns.get(word) ?? 0) & (1 << column)) !== 0)
  }

  words(): IterableIterator<string> {
    return this.#columns.keys()
  }

  #add(word: string, column: number): void {
    this.#columns.set(word, (this.#columns.get(word) ?? 0) | (1 << column))
  }
}
