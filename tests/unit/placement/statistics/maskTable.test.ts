import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL, type CountCube, cellName, flatAxis } from '@/domain/placement/statistics/masking/CountCube'
import { MASK, type MaskedCount, maskTable } from '@/domain/placement/statistics/masking/maskTable'
import { recoverCells } from '../../../helpers/asserts/maskingAttack'

const ROWS = ['a', 'b', 'c']
const COLUMNS = ['x', 'y', 'z']

function table(counts: readonly (readonly number[])[]): CountCube {
  return {
    axes: [flatAxis('rows', ROWS), flatAxis('columns', COLUMNS)],
    counts: counts.flatMap((row, at) =>
      row.map((count, rank) => ({ at: [ROWS[at] ?? '', COLUMNS[rank] ?? ''], count })),
    ),
  }
}

/** Months of two quarters of a year, by place and by reason: all tables of all periods and places at once. */
function nested(counts: readonly number[]): CountCube {
  const months = new Map([
    ['01', ['T1', 'Y']],
    ['02', ['T1', 'Y']],
    ['04', ['T2', 'Y']],
    ['05', ['T2', 'Y']],
  ])
  const places = ['n', 's']
  const leaves = [...months.keys()].flatMap((month) =>
    places.flatMap((place) => ROWS.map((row) => [month, place, row])),
  )
  return {
    axes: [{ name: 'time', leaves: months }, flatAxis('places', places), flatAxis('rows', ROWS)],
    counts: leaves.map((at, rank) => ({ at, count: counts[rank] ?? 0 })),
  }
}

/** The true sums of a cube. */
function trueCells(cube: CountCube): Map<string, number> {
  const cells = new Map<string, number>()
  for (const { at, count } of cube.counts) {
    let names: string[][] = [[]]
    for (const [axis, code] of at.entries()) {
      const path = [code, ...(cube.axes[axis]?.leaves.get(code) ?? []), ALL]
      names = names.flatMap((name) => path.map((own) => [...name, own]))
    }
    for (const name of names) cells.set(cellName(name), (cells.get(cellName(name)) ?? 0) + count)
  }
  return cells
}

function shown(masked: ReadonlyMap<string, MaskedCount>): MaskedCount[][] {
  return [...ROWS, ALL].map((row) =>
    [...COLUMNS, ALL].map((column) => masked.get(cellName([row, column])) ?? -1),
  )
}

/** Every table of whole numbers that fits what is published, as the values that each hidden cell may have. */
function possibleValues(published: readonly (readonly MaskedCount[])[]): Set<number>[][] {
  const values = published.map((row) => row.map(() => new Set<number>()))
  const cells = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const))
  const most = 9
  const world = [0, 1, 2].map(() => [0, 0, 0])
  const at = (row: number, column: number) => world[row]?.[column] ?? 0
  const fits = (said: MaskedCount | undefined, value: number) => (said === MASK ? value >= 1 : said === value)
  const visit = (rank: number): void => {
    const [row, column] = cells[rank] ?? [-1, -1]
    if (row === -1) {
      const rows = [0, 1, 2].map((one) => at(one, 0) + at(one, 1) + at(one, 2))
      const columns = [0, 1, 2].map((one) => at(0, one) + at(1, one) + at(2, one))
      const whole = rows.reduce((sum, one) => sum + one, 0)
      const all = [0, 1, 2].map((one) => [...(world[one] ?? []), rows[one] ?? 0])
      all.push([...columns, whole])
      if (!all.every((line, up) => line.every((value, over) => fits(published[up]?.[over], value)))) return
      for (const [up, line] of all.entries())
        for (const [over, value] of line.entries()) values[up]?.[over]?.add(value)
      return
    }
    const said = published[row]?.[column]
    const [from, to] = said === MASK ? [1, most] : [Number(said), Number(said)]
    for (let value = from; value <= to; value += 1) {
      const line = world[row]
      if (line) line[column] = value
      const total = published[row]?.[3]
      if (column === 2 && !fits(total, at(row, 0) + at(row, 1) + value)) continue
      const down = published[3]?.[column]
      if (row === 2 && !fits(down, at(0, column) + at(1, column) + value)) continue
      visit(rank + 1)
    }
  }
  visit(0)
  return values
}

describe('maskTable', () => {
  it('tells a table that has no small count as it is', () => {
    expect(
      shown(
        maskTable(
          table([
            [5, 6, 7],
            [8, 0, 9],
            [10, 11, 12],
          ]),
        ),
      ),
    ).toStrictEqual([
      [5, 6, 7, 18],
      [8, 0, 9, 17],
      [10, 11, 12, 33],
      [23, 17, 28, 68],
    ])
  })

  it('hides a small count with the next smallest of its row and column, and keeps a true zero', () => {
    const masked = shown(
      maskTable(
        table([
          [3, 30, 6],
          [40, 50, 60],
          [7, 80, 0],
        ]),
      ),
    )
    expect(masked[0]?.[0]).toBe(MASK)
    expect(masked[2]?.[2]).toBe(0)
    // The row, the column and the corner that closes the square; no sum is hidden.
    expect(masked).toStrictEqual([
      [MASK, 30, MASK, 39],
      [MASK, 50, MASK, 150],
      [7, 80, 0, 87],
      [50, 160, 66, 276],
    ])
  })

  it('hides the sum too where a row has nothing else', () => {
    const masked = maskTable(
      table([
        [2, 0, 0],
        [0, 9, 9],
        [0, 9, 9],
      ]),
    )
    expect(masked.get(cellName(['a', 'x']))).toBe(MASK)
    expect(masked.get(cellName(['a', ALL]))).toBe(MASK)
    expect(masked.get(cellName([ALL, 'x']))).toBe(MASK)
    expect(masked.get(cellName([ALL, ALL]))).toBe(MASK)
    expect(masked.get(cellName(['b', 'x']))).toBe(0)
  })

  const counts = fc.array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 })), { minLength: 3, maxLength: 3 }),
    { minLength: 3, maxLength: 3 },
  )

  it('leaves every small count with two values at least, whatever fits the table being tried', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const cube = table(given)
        const published = shown(maskTable(cube))
        const values = possibleValues(published)
        const truth = trueCells(cube)
        for (const [row, codes] of [...ROWS, ALL].entries())
          for (const [column, code] of [...COLUMNS, ALL].entries()) {
            const value = truth.get(cellName([codes, code])) ?? 0
            if (value === 0) expect(published[row]?.[column]).toBe(0)
            if (value < 1 || value > 4) continue
            expect(published[row]?.[column]).toBe(MASK)
            expect(values[row]?.[column]?.size).toBeGreaterThan(1)
          }
      }),
      { numRuns: 15 },
    )
  })

  it('keeps every small count of all tables of all periods and places from whoever has them all', () => {
    const drawn = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })), {
      minLength: 24,
      maxLength: 24,
    })
    fc.assert(
      fc.property(drawn, (given) => {
        const cube = nested(given)
        const published = maskTable(cube)
        const recovered = recoverCells(cube, published)
        const truth = trueCells(cube)
        for (const [cell, value] of truth) {
          expect(published.get(cell)).toBe(published.get(cell) === MASK ? MASK : value)
          if (value === 0) expect(published.get(cell)).toBe(0)
          if (value >= 1 && value <= 4) {
            expect(published.get(cell)).toBe(MASK)
            expect(recovered.has(cell)).toBe(false)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is beaten by the attack when only small counts are hidden', () => {
    const cube = table([
      [3, 30, 6],
      [40, 50, 60],
      [7, 80, 0],
    ])
    const naive = new Map<string, MaskedCount>(
      [...trueCells(cube)].map(([cell, value]) => [cell, value > 0 && value < 5 ? MASK : value]),
    )
    expect(recoverCells(cube, naive)).toStrictEqual(new Map([[cellName(['a', 'x']), 3]]))
  })
})
