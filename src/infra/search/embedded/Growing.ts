/** Room for a few more slots than are used, so that adding one does not copy the column each time. */
export function roomFor(size: number): number {
  return Math.max(64, Math.ceil(size * 1.25))
}

/** Lists of numbers by slot, one after the other in a pool; a changed list is written again at the end. */
export class ListColumn {
  #starts = new Uint32Array(64)
  #lengths = new Uint16Array(64)
  #pool: Float64Array | Uint32Array
  #used = 0

  constructor(kind: 'codes' | 'numbers') {
    this.#pool = kind === 'codes' ? new Uint32Array(256) : new Float64Array(256)
  }

  set(slot: number, values: readonly number[]): void {
    this.#makeRoom(slot, values.length)
    this.#starts[slot] = this.#used
    this.#lengths[slot] = values.length
    this.#pool.set(values, this.#used)
    this.#used += values.length
  }

  get pool(): Float64Array | Uint32Array {
    return this.#pool
  }

  startOf(slot: number): number {
    return this.#starts[slot] ?? 0
  }

  endOf(slot: number): number {
    return (this.#starts[slot] ?? 0) + (this.#lengths[slot] ?? 0)
  }

  #makeRoom(slot: number, more: number): void {
    if (slot >= this.#starts.length) {
      this.#starts = grown(this.#starts, new Uint32Array(roomFor(slot + 1)))
      this.#lengths = grown(this.#lengths, new Uint16Array(roomFor(slot + 1)))
    }
    if (this.#used + more > this.#pool.length) {
      const size = roomFor(this.#used + more)
      const room = this.#pool instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size)
      room.set(this.#pool)
      this.#pool = room
    }
  }
}

/** Copies a column into a larger one. */
export function grown<T extends { set(values: T): void }>(from: T, to: T): T {
  to.set(from)
  return to
}
