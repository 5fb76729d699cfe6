import type { Evidence } from '@/domain/text/spokenUnits'

/** By column: none, body, summary, organisation, keywords, title, codes. */
const COLUMN = [0, 0.15, 0.7, 0.4, 0.95, 1, 1]
const WAY: Record<Evidence['way'], number> = { exact: 1, synonym: 0.95, stem: 0.9 }
const FURTHER = 0.15
const MOST_FURTHER = 3
const FIRST_ABOUT = 2

/** What one way to meet a unit is worth, by the column where it is met (0 for none). */
export function evidenceValue(way: Evidence['way'], column: number): number {
  return (COLUMN[column] ?? 0) * WAY[way]
}

const HALF_RARE = 8

/** What is left of an evidence that so many sheets are about: a theme tells less than what few are for. */
export function rarity(frequency: number): number {
  return 1 / (1 + Math.log2(1 + frequency) / HALF_RARE)
}

/** What a unit is worth: its best evidence, a little more for each further one. */
export function unitValue(best: number, further: number): number {
  return best + FURTHER * Math.min(MOST_FURTHER, further)
}

/** Tells whether a column says what a sheet is about. */
export function isAbout(column: number): boolean {
  return column >= FIRST_ABOUT
}

/** What is for the stated age stands before what is for all, and that before what is for other ages. */
export const AGE_FIT = { own: 0.6, any: 0, other: -1.2 }

/** Of overlapping units, so much of those that are worth less than the best of them counts too. */
const OVERLAP = 0.1

/** What units are worth together, added in order; those of the same group overlap. One is used for many sheets. */
export class GroupSum {
  #told = 0
  #best = 0
  #sum = 0
  #group = -1

  start(): void {
    this.#told = 0
    this.#best = 0
    this.#sum = 0
    this.#group = -1
  }

  add(group: number, value: number): void {
    if (group !== this.#group) {
      this.#told = this.total()
      this.#best = 0
      this.#sum = 0
      this.#group = group
    }
    if (value > this.#best) this.#best = value
    this.#sum += value
  }

  total(): number {
    return this.#told + this.#best + OVERLAP * (this.#sum - this.#best)
  }
}

/** Schemes stand before the places where they are asked for, unless one says much more of what is needed. */
export const SCHEME_BONUS = 0.5

/** Steps of a key in one point of score: fine enough that no two differ by rounding alone. */
export const SPOKEN_STEPS = 1000
