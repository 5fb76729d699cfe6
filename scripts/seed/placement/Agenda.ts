/** What is to be done at instants (milliseconds), the soonest first; of one instant, in the order in which it was written. */
export class Agenda<Work> {
  readonly #heap: { at: number; rank: number; work: Work }[] = []
  #rank = 0
  #reached = Number.NEGATIVE_INFINITY

  /** What should have been done already is done next: time never goes back. */
  add(at: number, work: Work): void {
    const heap = this.#heap
    heap.push({ at: Math.max(at, this.#reached), rank: this.#rank++, work })
    let child = heap.length - 1
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (!this.#isBefore(child, parent)) return
      this.#swap(child, parent)
      child = parent
    }
  }

  /** The soonest that is not after `until`, taken out; `null` where there is none. */
  next(until: number): { at: number; work: Work } | null {
    const [first] = this.#heap
    if (!first || first.at > until) return null
    this.#reached = first.at
    const last = this.#heap.pop()
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last
      this.#sink()
    }
    return first
  }

  #sink(): void {
    let parent = 0
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2]
      let least = parent
      if (left < this.#heap.length && this.#isBefore(left, least)) least = left
      if (right < this.#heap.length && this.#isBefore(right, least)) least = right
      if (least === parent) return
      this.#swap(parent, least)
      parent = least
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    if (!a || !b) return false
    return a.at < b.at || (a.at === b.at && a.rank < b.rank)
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    if (!a || !b) return
    this.#heap[one] = b
    this.#heap[other] = a
  }
}
