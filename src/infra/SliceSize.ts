/** Rows of a slice at first, at the fewest and at the most. */
type Bounds = { first: number; fewest: number; most: number }

const LIGHT: Bounds = { first: 10, fewest: 5, most: 250 }
/** A slice that took less is followed by a longer one, a slice that took more by a shorter one, in milliseconds. */
const SHORT = 3
const LONG = 8

/** How many rows are read at a time where a base answers in the event loop: as many as are read in a few milliseconds, whatever a row costs. */
export class SliceSize {
  readonly #bounds: Bounds
  #rows: number

  constructor(bounds = LIGHT) {
    this.#bounds = bounds
    this.#rows = bounds.first
  }

  get rows(): number {
    return this.#rows
  }

  /** Reads a slice of so many rows. */
  async timed<Slice>(read: (rows: number) => Promise<Slice>): Promise<Slice> {
    const started = performance.now()
    const slice = await read(this.#rows)
    this.took(performance.now() - started)
    return slice
  }

  /** Tells how many milliseconds the last slice took. */
  took(milliseconds: number): void {
    if (milliseconds > LONG) this.#rows = Math.max(this.#bounds.fewest, this.#rows >> 1)
    else if (milliseconds < SHORT) this.#rows = Math.min(this.#bounds.most, this.#rows << 1)
  }
}
