import type { PreparedFacts } from './preparedFacts'

/** A body that is filed; `sources` are the codes of those that describe it. */
export type FiledBody = { id: string; sources: ReadonlySet<string>; facts: PreparedFacts }

/**
 * The bodies that are filed, by rank, each as one text: as objects, those of a whole territory hold three times as much memory, which
 * every collection of the garbage goes through.
 */
export class FiledBodies {
  readonly #ranks = new Map<string, number>()
  readonly #ids: string[] = []
  /** What each holds, in the order of the names. */
  readonly #facts: string[] = []
  #names: string[] = []
  readonly #sources: ReadonlySet<string>[] = []
  /** The same few sets are those of all bodies. */
  readonly #sets = new Map<string, ReadonlySet<string>>()

  /** Files a body, or another source of one that is filed, whose facts stay. Answers its rank. */
  add(id: string, sources: readonly string[], facts: PreparedFacts): number {
    const known = this.#ranks.get(id)
    if (known !== undefined) {
      this.#sources[known] = this.#setOf([...(this.#sources[known] ?? []), ...sources])
      return known
    }
    const rank = this.#ids.length
    this.#ranks.set(id, rank)
    this.#ids.push(id)
    this.#names = Object.keys(facts)
    this.#facts.push(JSON.stringify(Object.values(facts)))
    this.#sources.push(this.#setOf(sources))
    return rank
  }

  /** `null` for a rank that nothing has. */
  at(rank: number): FiledBody | null {
    const [id, facts, sources] = [this.#ids[rank], this.#facts[rank], this.#sources[rank]]
    if (id === undefined || facts === undefined || sources === undefined) return null
    const values: unknown[] = JSON.parse(facts)
    // Written by `add`, from facts of this kind, which all have the same names.
    const named = Object.fromEntries(this.#names.map((name, at) => [name, values[at]])) as PreparedFacts
    return { id, sources, facts: named }
  }

  #setOf(sources: readonly string[]): ReadonlySet<string> {
    const sorted = [...new Set(sources)].sort()
    const name = JSON.stringify(sorted)
    const known = this.#sets.get(name) ?? new Set(sorted)
    this.#sets.set(name, known)
    return known
  }
}
