import type { Connection } from './Connection'

/** A word of a table, and the column that holds it where the vocabulary tells columns. */
type Term = { term: string; column: string }

/**
 * The words of a vocabulary, so many at a time, in their order, which is that of the table itself: asked for, it would be sorted first. The
 * last word of a page comes again in the next one, which may hold more of its columns.
 */
export function* termPages(connection: Connection, vocabulary: string, size: number): Generator<Term[]> {
  for (let after = '', read = size; read === size; ) {
    const rows = connection.rows(`SELECT * FROM ${vocabulary} WHERE term >= ? LIMIT ${size}`, after)
    const terms = rows.map(([term, column]) => ({ term: String(term), column: String(column) }))
    yield terms
    read = rows.length
    after = terms.at(-1)?.term ?? after
  }
}
