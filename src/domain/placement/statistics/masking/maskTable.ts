import { CellGrid } from './CellGrid'
import { type CountCube, cellName } from './CountCube'

/** Counts from one to so many are not told outside the service. */
export const MASKED_UP_TO = 4
/** A rate over fewer than so many is not told outside the service. */
export const RATE_FROM = 20
/** What stands for a count that is not told. */
export const MASK = 'c'

export type MaskedCount = number | typeof MASK

/** How many codes of an axis are tried beside that of a small count, the smallest first. */
const TRIED = 5
/** Of a cube of many axes, less: each one multiplies what is tried. */
const TRIED_OF_MANY = 2
const MANY = 3

/** A change of one that would leave every published figure as it is: ranks that gain one and ranks that lose one, on an axis. */
type Shift = { gains: readonly number[]; loses: readonly number[] }

/**
 * The counts of a cube, all sums included, as they may be published together: those of less than five are hidden (a true zero is told),
 * then others, the smallest that do, until no sum gives any of them back. Every hidden small count is in a set of hidden cells that could
 * each be one more or one less, none becoming zero, while every published figure stays the same: whoever has all the tables of the cube
 * cannot tell it from its neighbour. Frequency tables of official statistics are protected so (hypercube method, Eurostat's
 * handbook on statistical disclosure control).
 */
export function maskTable(cube: CountCube): ReadonlyMap<string, MaskedCount> {
  const grid = new CellGrid(cube)
  const masker = new Masker(grid)
  masker.hideSmall()
  return new Map(
    Array.from(grid.values, (value, cell) => [
      cellName(grid.codesOf(cell)),
      masker.isHidden(cell) ? MASK : value,
    ]),
  )
}

class Masker {
  private readonly hidden: Uint8Array
  private readonly safe: Uint8Array

  /** The counts that are not zero at the leaves of all axes, by their ranks, the smallest first. */
  private readonly leaves: readonly (readonly number[])[]

  constructor(private readonly grid: CellGrid) {
    this.hidden = new Uint8Array(grid.values.length)
    this.safe = new Uint8Array(grid.values.length)
    this.leaves = grid
      .product(grid.levels.map(({ leaves }) => leaves))
      .filter((cell) => grid.value(cell) > 0)
      .sort((one, other) => grid.value(one) - grid.value(other) || one - other)
      .map((cell) => grid.ranksOf(cell))
  }

  isHidden(cell: number): boolean {
    return this.hidden[cell] === 1
  }

  hideSmall(): void {
    const small = [...this.grid.values.keys()].filter((cell) => {
      const value = this.grid.value(cell)
      return value > 0 && value <= MASKED_UP_TO
    })
    for (const cell of small) this.hidden[cell] = 1
    // The smallest first; what protects them often protects others too.
    small.sort((one, other) => this.grid.value(one) - this.grid.value(other) || one - other)
    for (const cell of small) if (this.safe[cell] !== 1) this.protect(cell)
  }

  private protect(cell: number): void {
    const leaf = this.leafUnder(cell)
    const options = this.grid.ranksOf(cell).map((rank, axis) => this.shiftsOf(leaf, rank, axis))
    let best: { cells: number[]; cost: number } | null = null
    for (const shifts of combinations(options)) {
      const moved = this.moved(shifts)
      const cost = this.costOf(moved)
      if (cost !== null && (best === null || cost < best.cost))
        best = { cells: moved.map(([at]) => at), cost }
    }
    // The shift of the leaf and all its sums, which nothing forbids, is always among them.
    for (const at of best?.cells ?? []) {
      this.hidden[at] = 1
      this.safe[at] = 1
    }
  }

  /** The smallest count at the leaves of all axes that a cell is the sum of, by its ranks. */
  private leafUnder(cell: number): number[] {
    const ranks = this.grid.ranksOf(cell)
    const isUnder = (leaf: readonly number[]) =>
      leaf.every((own, axis) => this.grid.levels[axis]?.pathOf[own]?.includes(ranks[axis] ?? -1))
    return [...(this.leaves.find(isUnder) ?? ranks)]
  }

  /** What may change on an axis when one is added to a leaf: with nothing else, or with one taken from another leaf. */
  private shiftsOf(leaf: readonly number[], rank: number, axis: number): Shift[] {
    const level = this.grid.levels[axis]
    const own = leaf[axis]
    if (!level || own === undefined) return []
    const path = level.pathOf[own] ?? []
    const alone: Shift = { gains: path, loses: [] }
    if (rank === level.root) return [alone]
    const cellAt = (other: number) =>
      this.grid.product(leaf.map((code, at) => [at === axis ? other : code]))[0] ?? 0
    const valueAt = (other: number) => this.grid.value(cellAt(other))
    const isHidden = (other: number) => this.isHidden(cellAt(other))
    const partners = level.leaves
      .filter((other) => other !== own && !level.pathOf[other]?.includes(rank) && valueAt(other) > 0)
      .sort(
        (one, other) =>
          Number(isHidden(other)) - Number(isHidden(one)) || valueAt(one) - valueAt(other) || one - other,
      )
      .slice(0, this.grid.levels.length >= MANY ? TRIED_OF_MANY : TRIED)
    return [
      ...partners.map((partner): Shift => {
        const theirs = level.pathOf[partner] ?? []
        return {
          gains: path.filter((code) => !theirs.includes(code)),
          loses: theirs.filter((code) => !path.includes(code)),
        }
      }),
      alone,
    ]
  }

  /** The cells that shifts on all axes change, each with +1 or -1. */
  private moved(shifts: readonly Shift[]): [cell: number, by: number][] {
    const ranks = shifts.map(({ gains, loses }) => [...gains, ...loses])
    const signs = shifts.map(({ gains, loses }) => [...gains.map(() => 1), ...loses.map(() => -1)])
    let by = [1]
    for (const own of signs) by = by.flatMap((sign) => own.map((one) => sign * one))
    return this.grid.product(ranks).map((cell, at) => [cell, by[at] ?? 1])
  }

  /** What would be hidden more; `null` where a zero would have to be hidden, or something would become zero either way. */
  private costOf(moved: readonly [cell: number, by: number][]): number | null {
    let cost = 0
    let [mayAdd, mayTake] = [true, true]
    for (const [cell, by] of moved) {
      const value = this.grid.value(cell)
      if (value === 0) return null
      if (value === 1 && by < 0) mayAdd = false
      if (value === 1 && by > 0) mayTake = false
      if (this.hidden[cell] !== 1) cost += value
    }
    return mayAdd || mayTake ? cost : null
  }
}

/** Every way to take one of each list. */
function* combinations<Item>(lists: readonly (readonly Item[])[], taken: Item[] = []): Generator<Item[]> {
  const [first, ...rest] = lists
  if (!first) {
    yield taken
    return
  }
  for (const item of first) yield* combinations(rest, [...taken, item])
}
