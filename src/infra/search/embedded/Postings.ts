import { BODY } from '../shared/columnRanks'
import type { Connection } from './Connection'
import type { HeadTerms } from './HeadTerms'
import { HEAD_COLUMNS, type IndexTables } from './schema'

/** For each slot, the best column that matches: 0 none, 1 body, up to `CODES`. */
export type Posting = Uint8Array

/** What is looked for: any of these words or phrases, or the words with a beginning. */
export type Expression = { phrases: readonly (readonly string[])[] } | { prefix: string }

const CACHE_BYTES = 24 * 1024 * 1024
/** Shorter beginnings are looked for in the head only: in bodies they would match everything. */
const SHORTEST_BODY_PREFIX = 2
const ZERO = 48

function quoted(phrase: readonly string[]): string {
  return `"${phrase.join(' ').replaceAll('"', '""')}"`
}

function ftsExpression(expression: Expression): string {
  if ('prefix' in expression) return `${quoted([expression.prefix])} *`
  return expression.phrases.map(quoted).join(' OR ')
}

/** Reads `1,22,333` without making strings of its numbers: a frequent word is in every document. */
function markSlots(list: string, posting: Posting, column: number): void {
  let slot = 0
  for (let index = 0; index < list.length; index += 1) {
    const digit = list.charCodeAt(index) - ZERO
    if (digit >= 0) {
      slot = slot * 10 + digit
      continue
    }
    posting[slot] = column
    slot = 0
  }
  posting[slot] = column
}

/** Finds where expressions match in one index, and remembers the last answers; made anew whenever the index changes. */
export class Postings {
  readonly #connection: Connection
  readonly #tables: IndexTables
  readonly #size: number
  readonly #headTerms: HeadTerms
  readonly #cache = new Map<string, Posting | null>()
  readonly #capacity: number

  constructor(
    connection: Connection,
    tables: IndexTables,
    { size, headTerms }: { size: number; headTerms: HeadTerms },
  ) {
    this.#connection = connection
    this.#tables = tables
    this.#size = size
    this.#headTerms = headTerms
    this.#capacity = Math.max(64, Math.min(4096, Math.floor(CACHE_BYTES / Math.max(1, size))))
  }

  /** `null` where nothing matches. */
  find(expression: Expression): Posting | null {
    if ('phrases' in expression && expression.phrases.length === 0) return null
    const key = ftsExpression(expression)
    const known = this.#cache.get(key)
    if (known !== undefined) {
      this.#cache.delete(key)
      this.#cache.set(key, known)
      return known
    }
    const found = this.#read(key, expression)
    this.#remember(key, found)
    return found
  }

  exists(word: string): boolean {
    const match = quoted([word])
    const { head, body } = this.#tables
    return [head, body].some(
      (table) =>
        this.#connection.row(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? LIMIT 1`, match) !==
        undefined,
    )
  }

  #read(match: string, expression: Expression): Posting | null {
    const { head, body } = this.#tables
    let posting: Posting | null = null
    const take = (table: string, filtered: string, column: number) => {
      const sql = `SELECT group_concat(rowid) FROM ${table} WHERE ${table} MATCH ?`
      const [list] = this.#connection.row(sql, filtered) ?? []
      if (typeof list !== 'string' && typeof list !== 'number') return
      posting ??= new Uint8Array(this.#size)
      markSlots(String(list), posting, column)
    }
    // From the lightest column to the weightiest, which stays.
    const inBody = 'phrases' in expression || expression.prefix.length >= SHORTEST_BODY_PREFIX
    if (inBody) take(body, match, BODY)
    for (let index = HEAD_COLUMNS.length - 1; index >= 0; index -= 1) {
      const wanted = this.#inColumn(expression, index)
      if (wanted)
        take(
          head,
          `{${HEAD_COLUMNS[index]}} : (${ftsExpression(wanted)})`,
          HEAD_COLUMNS.length - index + BODY,
        )
    }
    return posting
  }

  /** The part of an expression that a column of the head may hold, `null` for none. */
  #inColumn(expression: Expression, column: number): Expression | null {
    if ('prefix' in expression) return expression
    const phrases = expression.phrases.filter((phrase) => this.#headTerms.mayHold(phrase, column))
    return phrases.length > 0 ? { phrases } : null
  }

  #remember(key: string, posting: Posting | null): void {
    this.#cache.set(key, posting)
    if (this.#cache.size <= this.#capacity) return
    const [oldest] = this.#cache.keys()
    if (oldest !== undefined) this.#cache.delete(oldest)
  }
}
