import { describe, expect, it } from 'vitest'
import { cellName } from '@/domain/placement/statistics/masking/CountCube'
import { MASK, type MaskedCount } from '@/domain/placement/statistics/masking/maskTable'
import { closedVeil } from '@/features/placement/statistics/present/closedVeil'
import { OPEN_VEIL } from '@/features/placement/statistics/present/Veil'

const empty = {
  refusals: new Map(),
  expired: new Map(),
  noShows: new Map(),
  shortages: new Map(),
  siblings: new Map(),
  entries: new Map(),
  delays: new Map(),
  notExecuted: new Map(),
}
const tables = {
  ...empty,
  noShows: new Map<string, MaskedCount>([
    [cellName(['2025-T1', 'north', 'fugue']), 12],
    [cellName(['2025-T1', 'north', 'autre']), MASK],
  ]),
  notExecuted: new Map([[cellName(['north', '0-2', '3-7']), 7]]),
}
const veil = closedVeil(tables, '2025-T1', 'north')

describe('closedVeil', () => {
  it('tells counts as the masked table has them at its time and territory, whatever the count is', () => {
    expect(veil.count('noShows', ['fugue'], 3)).toBe(12)
    expect(veil.count('noShows', ['autre'], 3)).toBe(MASK)
    expect(veil.count('noShows', ['transport'], 0)).toBe(0)
    expect(veil.count('notExecuted', ['0-2', '3-7'], 7)).toBe(7)
  })

  it('hides a rate of less than twenty, and one that a small count would be read from', () => {
    expect(veil.rate(10, 19)).toBe(MASK)
    expect(veil.rate(10, 20)).toBe(50)
    expect(veil.rate(0, 20)).toBe(0)
    expect(veil.rate(20, 20)).toBe(100)
    expect(veil.rate(2, 40)).toBe(MASK)
    expect(veil.rate(38, 40)).toBe(MASK)
    // Days are many where places are few.
    expect(veil.rate(3000, 4000, 12)).toBe(MASK)
    expect(veil.rate(3000, 4000, 20)).toBe(75)
  })

  it('hides a middle of less than twenty, and what is for the service alone', () => {
    expect(veil.measure(12, 19)).toBe(MASK)
    expect(veil.measure(12.34, 20)).toBe(12.3)
    expect(veil.measure(null, 20)).toBeNull()
    expect(veil.inner(1000)).toBeUndefined()
  })
})

describe('OPEN_VEIL', () => {
  it('tells everything, rates from what they are made of', () => {
    expect(OPEN_VEIL.count('noShows', ['autre'], 3)).toBe(3)
    expect(OPEN_VEIL.rate(1, 3)).toBe(33.3)
    expect(OPEN_VEIL.rate(0, 0)).toBeNull()
    expect(OPEN_VEIL.measure(null, 0)).toBeNull()
  })
})
