const MINUTE = 60_000
const MOST_KEYS = 1000

/** Counts lines of the log that say the same thing, so that a flood of one fault is some lines and a number. */
export class Repeats {
  readonly #most: number
  readonly #seen = new Map<string, { since: number; count: number }>()

  /** `most`: lines of one kind that are written each minute. */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * Takes one line at `now` (milliseconds). `null` when it is one too many; else how many were left out since the last one that
   * was written.
   */
  take(key: string, now: number): number | null {
    const known = this.#seen.get(key)
    if (known && now - known.since < MINUTE) {
      known.count += 1
      return known.count > this.#most ? null : 0
    }
    if (this.#seen.size >= MOST_KEYS) this.#seen.clear()
    this.#seen.set(key, { since: now, count: 1 })
    return Math.max(0, (known?.count ?? 0) - this.#most)
  }
}
