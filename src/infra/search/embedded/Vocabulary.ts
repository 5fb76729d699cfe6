import { isStopWord } from '@/domain/text/stopWords'

/** A word of the index close to a typed one, and the typing errors between them. */
export type NearWord = { word: string; distance: number }

export type NearQuery = { typed: string; limit: number; prefix: boolean; cap: number }

const LONGEST = 40
const ADDED_LIMIT = 5_000

/**
 * The words of one index, sorted, to find those a typing error away. It may still hold words whose documents are gone:
 * callers check the few that they use.
 */
export class Vocabulary {
  #known: SortedWords
  /** Words that came since, apart: merging them would cost more than a search. */
  #added: SortedWords = sortedWords([])

  constructor(words: string[]) {
    this.#known = sortedWords(words)
  }

  add(words: readonly string[]): void {
    const unknown = words.filter((word) => !holds(this.#known, word) && !holds(this.#added, word))
    if (unknown.length === 0) return
    const added = [...this.#added.words, ...unknown]
    if (added.length <= ADDED_LIMIT) this.#added = sortedWords(added)
    else {
      this.#known = sortedWords([...this.#known.words, ...added])
      this.#added = sortedWords([])
    }
  }

  has(word: string): boolean {
    return holds(this.#known, word) || holds(this.#added, word)
  }

  /** Words within `limit` errors, nearest first, then in alphabetical order; with `prefix`, of their beginning. */
  near(query: NearQuery, exists: (word: string) => boolean): NearWord[] {
    const found = [this.#known, this.#added]
      .flatMap(({ words, shared }) => scan(words, shared, query))
      .filter(({ word }) => word !== query.typed && !isStopWord(word))
      .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    if (found.length <= query.cap) return found
    const kept: NearWord[] = []
    for (const one of found) {
      if (exists(one.word)) kept.push(one)
      if (kept.length === query.cap) break
    }
    return kept
  }
}

/** Words in order, and how many letters each shares with the one before. */
type SortedWords = { words: string[]; shared: Uint8Array }

function sortedWords(words: readonly string[]): SortedWords {
  const sorted = [...new Set(words)].filter((word) => word !== '' && !/\p{N}/u.test(word)).sort()
  return { words: sorted, shared: sharedPrefixes(sorted) }
}

function holds({ words }: SortedWords, word: string): boolean {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return words[low] === word
}

function sharedPrefixes(sorted: readonly string[]): Uint8Array {
  const shared = new Uint8Array(sorted.length)
  for (let index = 1; index < sorted.length; index += 1) {
    const before = sorted[index - 1] ?? ''
    const word = sorted[index] ?? ''
    const most = Math.min(before.length, word.length, 255)
    let length = 0
    while (length < most && before.charCodeAt(length) === word.charCodeAt(length)) length += 1
    shared[index] = length
  }
  return shared
}

/** Rows of the distance table for the letters of the current word; those of a shared beginning are kept from the word before. */
class DistanceRows {
  readonly width: number
  readonly #typed: string
  readonly #cells: Uint8Array
  readonly lowest = new Uint8Array(LONGEST + 1)
  /** Smallest distance from the typed word to any beginning, down to each depth. */
  readonly nearest = new Uint8Array(LONGEST + 1)

  constructor(typed: string) {
    this.#typed = typed
    this.width = typed.length + 1
    this.#cells = new Uint8Array(this.width * (LONGEST + 1))
    for (let j = 0; j < this.width; j += 1) this.#cells[j] = j
    this.nearest[0] = typed.length
  }

  distanceAt(depth: number): number {
    return this.#cells[depth * this.width + this.width - 1] ?? 255
  }

  fill(word: string, depth: number): void {
    const { width } = this
    const cells = this.#cells
    const row = depth * width
    const letter = word.charCodeAt(depth - 1)
    const before = depth > 1 ? word.charCodeAt(depth - 2) : -1
    let lowest = depth
    cells[row] = depth
    for (let j = 1; j < width; j += 1) {
      const typed = this.#typed.charCodeAt(j - 1)
      let cost = Math.min((cells[row - width + j] ?? 0) + 1, (cells[row + j - 1] ?? 0) + 1)
      cost = Math.min(cost, (cells[row - width + j - 1] ?? 0) + (typed === letter ? 0 : 1))
      if (j > 1 && typed === before && this.#typed.charCodeAt(j - 2) === letter) {
        cost = Math.min(cost, (cells[row - 2 * width + j - 2] ?? 0) + 1)
      }
      cells[row + j] = cost
      if (cost < lowest) lowest = cost
    }
    this.lowest[depth] = lowest
    this.nearest[depth] = Math.min(this.nearest[depth - 1] ?? 255, this.distanceAt(depth))
  }
}

function scan(sorted: readonly string[], shared: Uint8Array, query: NearQuery): NearWord[] {
  const { typed, limit, prefix } = query
  const rows = new DistanceRows(typed.slice(0, LONGEST - 4))
  const deepest = Math.min(typed.length + limit, LONGEST)
  const found: NearWord[] = []
  let filled = 0
  // Depth past which no word that shares so many letters can be near; 0 = none.
  let dead = 0
  for (let index = 0; index < sorted.length; index += 1) {
    const common = shared[index] ?? 0
    if (dead > 0 && common >= dead) continue
    const word = sorted[index] ?? ''
    dead = 0
    filled = Math.min(filled, common)
    const wrongFirst = word.charCodeAt(0) === typed.charCodeAt(0) ? 0 : 1
    const allowed = limit - wrongFirst
    if (allowed <= 0 && wrongFirst === 1) {
      dead = 1
      continue
    }
    const depth = Math.min(word.length, deepest)
    while (filled < depth) {
      filled += 1
      rows.fill(word, filled)
      if ((rows.lowest[filled] ?? 255) > limit && !(prefix && (rows.nearest[filled] ?? 255) <= limit)) {
        dead = filled
        break
      }
    }
    if (dead > 0) continue
    const whole = word.length <= deepest ? rows.distanceAt(word.length) : 255
    const distance = (prefix ? Math.min(whole, rows.nearest[depth] ?? 255) : whole) + wrongFirst
    if (distance <= limit) found.push({ word, distance })
  }
  return found
}
