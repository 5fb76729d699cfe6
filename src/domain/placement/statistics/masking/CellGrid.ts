import { ALL, type CountCube } from './CountCube'

/** The codes of an axis with, for each, the way up to `ALL`, itself first; a leaf has children that are no code. */
type Level = {
  codes: string[]
  rank: Map<string, number>
  pathOf: number[][]
  leaves: number[]
  root: number
}

/** Every cell of a cube, sums included, numbered: what is published, as one system of sums. */
export class CellGrid {
  readonly levels: readonly Level[]
  readonly values: Float64Array
  private readonly strides: number[]

  constructor(cube: CountCube) {
    this.levels = cube.axes.map(({ leaves }) => levelOf(leaves))
    this.strides = []
    let size = 1
    for (const { codes } of this.levels) {
      this.strides.push(size)
      size *= codes.length
    }
    this.values = new Float64Array(size)
    for (const { at, count } of cube.counts) {
      const paths = this.levels.map(({ rank, pathOf }, axis) => pathOf[rank.get(at[axis] ?? '') ?? -1])
      if (paths.some((path) => path === undefined)) throw new Error(`No leaf for ${at.join(', ')}`)
      for (const cell of this.product(paths.map((path) => path ?? [])))
        this.values[cell] = this.value(cell) + count
    }
  }

  value(cell: number): number {
    return this.values[cell] ?? 0
  }

  /** The rank of a cell on each axis. */
  ranksOf(cell: number): number[] {
    return this.levels.map(({ codes }, axis) => Math.floor(cell / (this.strides[axis] ?? 1)) % codes.length)
  }

  codesOf(cell: number): string[] {
    return this.ranksOf(cell).map((rank, axis) => this.levels[axis]?.codes[rank] ?? '')
  }

  /** The cells at every combination of ranks, one of each list. */
  product(ranks: readonly (readonly number[])[]): number[] {
    let cells = [0]
    for (const [axis, own] of ranks.entries()) {
      const stride = this.strides[axis] ?? 1
      // Loops: a table asks it a hundred thousand times.
      const next: number[] = []
      for (const cell of cells) for (const rank of own) next.push(cell + rank * stride)
      cells = next
    }
    return cells
  }
}

function levelOf(leaves: ReadonlyMap<string, readonly string[]>): Level {
  const codes = [...new Set([...leaves.keys(), ...[...leaves.values()].flat()]), ALL]
  const rank = new Map(codes.map((code, at) => [code, at]))
  const pathOf: number[][] = codes.map(() => [])
  const root = codes.length - 1
  const ranksOf = (path: readonly string[]) => path.flatMap((code) => rank.get(code) ?? [])
  const own: number[] = []
  for (const [leaf, above] of leaves) {
    const path = [...ranksOf([leaf, ...above]), root]
    own.push(...path.slice(0, 1))
    for (const [at, code] of path.entries()) pathOf[code] = path.slice(at)
  }
  pathOf[root] = [root]
  return { codes, rank, pathOf, leaves: own, root }
}
