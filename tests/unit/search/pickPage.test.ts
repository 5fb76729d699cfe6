import { describe, expect, it } from 'vitest'
import { pickPage } from '@/infra/search/embedded/pickPage'

const SIZE = 1000
const slots = Uint32Array.from({ length: SIZE }, (_, slot) => slot)
const primary = Float64Array.from({ length: SIZE }, (_, slot) => (slot * 37) % 11)
const ranks = Uint32Array.from({ length: SIZE }, (_, slot) => (slot * 611) % SIZE)
const sorted = [...slots].sort(
  (a, b) => (primary[b] ?? 0) - (primary[a] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0),
)

describe('pickPage', () => {
  it.each([
    [0, 10],
    [10, 10],
    [200, 40],
    [480, 100],
    [990, 20],
    [1000, 20],
  ])('gives from %i the same %i as a whole sort', (from, size) => {
    expect(pickPage(slots, primary, ranks, { from, size })).toStrictEqual(sorted.slice(from, from + size))
  })

  it('puts infinite values where they belong', () => {
    const values = Float64Array.from([Number.NEGATIVE_INFINITY, 1, Number.NEGATIVE_INFINITY])
    const three = Uint32Array.from([0, 1, 2])
    expect(pickPage(three, values, three, { from: 0, size: 3 })).toStrictEqual([1, 0, 2])
  })
})
