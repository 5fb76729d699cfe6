import { pick, type Random } from '../../bench/generator'

/** Drawings that are the same for the same seed. */
export class Draw {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** Whether something of this probability (0 to 1) happens. */
  chance(probability: number): boolean {
    return this.#random() < probability
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1))
  }

  of<T>(list: readonly T[]): T {
    return pick(this.#random, list)
  }

  /** One of several by their weights. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
    let left = this.#random() * total
    for (const [choice, weight] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    return this.of(choices)[0]
  }

  /** A waiting time of this mean, as a queue gives: many short ones, a few long. */
  wait(mean: number): number {
    return -mean * Math.log(1 - this.#random())
  }
}
