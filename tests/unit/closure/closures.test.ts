import { describe, expect, it } from 'vitest'
import { declareClosure, endClosure } from '@/domain/closure/changeClosures'
import { closureSpan } from '@/domain/closure/closureSpan'

// A Sunday.
const TODAY = '2026-11-22'
const said = [{ from: '2026-12-24', to: '2026-12-31' }]
const declare = (from: string, to: string) => declareClosure(said, { from, to }, TODAY)

describe('closureSpan', () => {
  it('gives the days of each quick choice', () => {
    expect([
      closureSpan('today', TODAY),
      closureSpan('tomorrow', TODAY),
      closureSpan('week', TODAY),
      closureSpan('week', '2026-11-25'),
    ]).toStrictEqual([
      { from: '2026-11-22', to: '2026-11-22' },
      { from: '2026-11-23', to: '2026-11-23' },
      { from: '2026-11-22', to: '2026-11-22' },
      { from: '2026-11-25', to: '2026-11-29' },
    ])
  })
})

describe('declareClosure', () => {
  it.each([
    ['past', '2026-11-21', '2026-11-23'],
    ['backwards', '2026-11-25', '2026-11-24'],
    ['tooLong', '2027-01-01', '2028-01-02'],
    ['overlap', '2026-12-31', '2027-01-02'],
    ['overlap', '2026-12-01', '2026-12-24'],
    ['overlap', '2026-12-26', '2026-12-27'],
  ])('refuses one that is %s: %s to %s', (fault, from, to) => {
    expect(declare(from, to)).toStrictEqual({ fault })
  })

  it('adds one in its place, and forgets those of long ago', () => {
    const old = { from: '2025-11-01', to: '2025-11-21' }
    const wanted = { from: TODAY, to: TODAY }
    expect(declareClosure([...said, old], wanted, TODAY)).toStrictEqual({
      fault: null,
      closures: [wanted, ...said],
    })
  })
})

describe('endClosure', () => {
  it('ends one under way the day before, so that it is open at once', () => {
    expect(endClosure([{ from: '2026-11-20', to: '2026-11-30' }], '2026-11-20', TODAY)).toStrictEqual({
      fault: null,
      closures: [{ from: '2026-11-20', to: '2026-11-21' }],
    })
  })

  it('takes away one that starts today or later', () => {
    expect(endClosure(said, '2026-12-24', TODAY)).toStrictEqual({ fault: null, closures: [] })
    expect(endClosure([{ from: TODAY, to: TODAY }], TODAY, TODAY)).toStrictEqual({
      fault: null,
      closures: [],
    })
  })

  it('finds none that is over or was never said', () => {
    const over = [{ from: '2026-11-01', to: '2026-11-02' }]
    expect(endClosure(over, '2026-11-01', TODAY)).toStrictEqual({ fault: 'gone' })
    expect(endClosure(said, '2026-12-25', TODAY)).toStrictEqual({ fault: 'gone' })
  })
})
