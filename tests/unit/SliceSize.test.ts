import { describe, expect, it } from 'vitest'
import { SliceSize } from '@/infra/SliceSize'

const rowsAfter = (slice: SliceSize, ...taken: number[]) => {
  for (const milliseconds of taken) slice.took(milliseconds)
  return slice.rows
}

describe('the rows of a slice', () => {
  it('grow while slices are short, to a bound', () => {
    expect(rowsAfter(new SliceSize(), 1, 1)).toBe(40)
    expect(rowsAfter(new SliceSize(), ...Array<number>(20).fill(0))).toBe(250)
  })

  it('are halved when a slice is long, to a bound', () => {
    expect(rowsAfter(new SliceSize(), 1, 1, 30)).toBe(20)
    expect(rowsAfter(new SliceSize({ first: 3, fewest: 1, most: 10 }), ...Array<number>(5).fill(40))).toBe(1)
  })

  it('stay as they are between the two', () => {
    expect(rowsAfter(new SliceSize(), 5)).toBe(10)
  })

  it('are what the slice is read with', async () => {
    expect(await new SliceSize().timed(async (rows) => rows)).toBe(10)
  })
})
