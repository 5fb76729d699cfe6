import { ALL, type CountCube, cellName } from '@/domain/placement/statistics/masking/CountCube'
import { MASK, type MaskedCount } from '@/domain/placement/statistics/masking/maskTable'

/** What is published: cells by name, and nothing of the counts under them. */
type Published = ReadonlyMap<string, MaskedCount>
type Bounds = { low: number; high: number }
type Sum = { total: string; parts: string[] }

/**
 * Whoever has every published table of a cube: gives the cells that can be told exactly from the others. It knows that what is hidden is
 * one at least, solves all sums as one linear system, and bounds each cell by its sums until nothing moves.
 */
export function recoverCells(cube: CountCube, published: Published): Map<string, number> {
  const sums = sumsOf(cube)
  const found = new Map<string, number>()
  for (const [cell, value] of byElimination(sums, published)) found.set(cell, value)
  for (const [cell, { low, high }] of byBounds(sums, published))
    if (published.get(cell) === MASK && low === high) found.set(cell, low)
  return found
}

/** Every sum of the tables: along each axis, what is right under a code. */
function sumsOf({ axes }: CountCube): Sum[] {
  const levels = axes.map(({ leaves }) => {
    const parents = new Map<string, string>()
    for (const [leaf, above] of leaves) {
      const path = [leaf, ...above, ALL]
      for (const [at, code] of path.entries()) if (path[at + 1]) parents.set(code, path[at + 1] ?? ALL)
    }
    return { codes: [...parents.keys(), ALL], parents }
  })
  let cells: string[][] = [[]]
  for (const { codes } of levels) cells = cells.flatMap((cell) => codes.map((code) => [...cell, code]))
  return cells.flatMap((cell) =>
    levels.flatMap(({ codes, parents }, axis) => {
      const children = codes.filter((code) => parents.get(code) === cell[axis])
      if (children.length === 0) return []
      const at = (code: string) => cellName(cell.map((own, rank) => (rank === axis ? code : own)))
      return [{ total: cellName(cell), parts: children.map(at) }]
    }),
  )
}

const CLOSE = 1e-7

/** Cells that the linear system alone determines: Gauss and Jordan. */
function byElimination(sums: readonly Sum[], published: Published): [string, number][] {
  const hidden = [...published].filter(([, value]) => value === MASK).map(([cell]) => cell)
  const column = new Map(hidden.map((cell, at) => [cell, at]))
  const rows = sums.map(({ total, parts }) => {
    const row = new Float64Array(hidden.length + 1)
    const put = (cell: string, sign: number) => {
      const at = column.get(cell)
      if (at !== undefined) row[at] = (row[at] ?? 0) + sign
      else row[hidden.length] = (row[hidden.length] ?? 0) - sign * Number(published.get(cell) ?? 0)
    }
    put(total, 1)
    for (const part of parts) put(part, -1)
    return row
  })
  let rank = 0
  for (let at = 0; at < hidden.length && rank < rows.length; at += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[at] ?? 0) > CLOSE)
    if (pivot === -1) continue
    const [chosen, first] = [rows[pivot], rows[rank]]
    if (!chosen || !first) continue
    rows[pivot] = first
    rows[rank] = chosen
    const scale = chosen[at] ?? 1
    for (let n = 0; n < chosen.length; n += 1) chosen[n] = (chosen[n] ?? 0) / scale
    for (const [index, row] of rows.entries()) {
      const factor = row[at] ?? 0
      if (index === rank || Math.abs(factor) <= CLOSE) continue
      for (let n = 0; n < row.length; n += 1) row[n] = (row[n] ?? 0) - factor * (chosen[n] ?? 0)
    }
    rank += 1
  }
  return rows.slice(0, rank).flatMap((row): [string, number][] => {
    const used = hidden.filter((_cell, at) => Math.abs(row[at] ?? 0) > CLOSE)
    return used.length === 1 && used[0] ? [[used[0], Math.round(row[hidden.length] ?? 0)]] : []
  })
}

/** What each cell may be at least and at most, by every sum it is in, again until nothing moves. */
function byBounds(sums: readonly Sum[], published: Published): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>(
    [...published].map(([cell, value]) => [
      cell,
      value === MASK ? { low: 1, high: Number.POSITIVE_INFINITY } : { low: value, high: value },
    ]),
  )
  const of = (cell: string) => bounds.get(cell) ?? { low: 0, high: Number.POSITIVE_INFINITY }
  for (let moved = true; moved; ) {
    moved = false
    const narrow = (cell: string, low: number, high: number) => {
      const own = of(cell)
      const next = { low: Math.max(own.low, low), high: Math.min(own.high, high) }
      if (next.low === own.low && next.high === own.high) return
      bounds.set(cell, next)
      moved = true
    }
    for (const { total, parts } of sums) {
      const lows = parts.reduce((sum, part) => sum + of(part).low, 0)
      const highs = parts.reduce((sum, part) => sum + of(part).high, 0)
      narrow(total, lows, highs)
      const whole = of(total)
      for (const part of parts) {
        const { low, high } = of(part)
        const others = parts.filter((other) => other !== part)
        narrow(
          part,
          whole.low - others.reduce((sum, other) => sum + of(other).high, 0),
          whole.high - (lows - low),
        )
        if (high < low) throw new Error('Published figures contradict each other')
      }
    }
  }
  return bounds
}
