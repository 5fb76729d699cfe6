import { describe, expect, it } from 'vitest'
import { parisSpan } from '@/domain/dates/parisMidnight'
import type { Rate } from '@/domain/rates/Rate'
import { comingSwitches, rateSwitches } from '@/domain/rates/rateSwitches'
import { aRateEntry } from '../../factories/aRateEntry'

// What is not asked of a rate here is absent.
const rate = (entries: Rate['entries'], kind: Rate['kind'] = 'value') =>
  ({ code: 'rsa', kind, entries }) as Rate
const first = aRateEntry({ effectFrom: '2025-01-01', amount: '100', shownAt: '2025-01-01T09:00:00.000Z' })
const next = aRateEntry({ effectFrom: '2026-04-01', amount: '110', shownAt: '2026-03-20T09:00:00.000Z' })

describe('a figure that changes by itself', () => {
  it('does at midnight in Paris of its day, in summer as in winter', () => {
    const on = (from: string, to: string) => rateSwitches([rate([first, next])], parisSpan(from, to))
    expect(on('2026-03-01', '2026-03-31')).toStrictEqual([])
    expect(on('2026-04-02', '2026-04-30')).toStrictEqual([])
    expect(on('2026-04-01', '2026-04-01')).toStrictEqual([
      { code: 'rsa', day: '2026-04-01', at: '2026-03-31T22:00:00.000Z' },
    ])
  })

  it('is announced by the days of its publication, unless they reach its own', () => {
    const on = (from: string, to: string) => comingSwitches([rate([first, next])], parisSpan(from, to))
    expect(on('2026-03-01', '2026-03-19')).toStrictEqual([])
    expect(on('2026-03-20', '2026-03-31')).toStrictEqual([
      { code: 'rsa', day: '2026-04-01', at: '2026-03-20T09:00:00.000Z' },
    ])
    expect(on('2026-03-20', '2026-04-01')).toStrictEqual([])
  })

  it('does when it is published, where that comes after its day', () => {
    const late = { ...next, shownAt: '2026-05-11T08:00:00.000Z' }
    expect(rateSwitches([rate([first, late])], parisSpan('2026-05-01', '2026-05-31'))).toStrictEqual([
      { code: 'rsa', day: '2026-04-01', at: '2026-05-11T08:00:00.000Z' },
    ])
  })

  it('does not for a first value, one that repeats the figure, nor a formula, which follows others', () => {
    const span = parisSpan('2020-01-01', '2030-01-01')
    expect(rateSwitches([rate([first])], span)).toStrictEqual([])
    expect(rateSwitches([rate([first, { ...next, amount: '100' }])], span)).toStrictEqual([])
    expect(rateSwitches([rate([first, next], 'formula')], span)).toStrictEqual([])
  })
})
