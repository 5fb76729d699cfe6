/** Slots in a fixed order, and the rank of each: one order whatever the history of writes. */
export class SortedSlots {
  #order: Uint32Array
  #ranks: Uint32Array | null = null
  readonly #compare: (a: number, b: number) => number

  constructor(slots: Uint32Array, compare: (a: number, b: number) => number) {
    this.#compare = compare
    this.#order = slots.slice().sort(compare)
  }

  /** To be called once the slot holds its new key. */
  add(slot: number): void {
    let low = 0
    let high = this.#order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.#order[middle] ?? 0, slot) < 0) low = middle + 1
      else high = middle
    }
    const order = new Uint32Array(this.#order.length + 1)
    order.set(this.#order.subarray(0, low))
    order[low] = slot
    order.set(this.#order.subarray(low), low + 1)
    this.#order = order
    this.#ranks = null
  }

  remove(slot: number): void {
    this.#order = this.#order.filter((one) => one !== slot)
    this.#ranks = null
  }

  /** Rank of each slot, by slot. */
  ranks(size: number): Uint32Array {
    if (this.#ranks && this.#ranks.length >= size) return this.#ranks
    const ranks = new Uint32Array(size)
    this.#order.forEach((slot, rank) => {
      ranks[slot] = rank
    })
    this.#ranks = ranks
    return ranks
  }
}
